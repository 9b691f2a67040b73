import { expect, test } from 'vitest';
import { contact } from './contact.ts';

test('readers write to an e-mail address or a page, if there is one', () => {
  expect(contact('desk@example.org')).toEqual({ href: 'mailto:desk@example.org', words: 'desk@example.org' });
  expect(contact('https://example.org/report')).toEqual({ href: 'https://example.org/report', words: 'example.org/report' });
  expect(contact('')).toBeUndefined();
});
