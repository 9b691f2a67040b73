import { expect, test } from 'vitest';
import { inlineHtml } from './inline-html.ts';

const href = (path: string): string => `/sub${path}`;

test('links and strong words become HTML, anything else is shown as it stands', () => {
  expect(inlineHtml('See **all** [claims](/claims/) & <b>', href)).toBe('See <b>all</b> <a href="/sub/claims/">claims</a> &amp; &lt;b&gt;');
});

test('an address elsewhere stays', () => {
  expect(inlineHtml('[a licence](https://example.org/)', href)).toBe('<a href="https://example.org/">a licence</a>');
});
