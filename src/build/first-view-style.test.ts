import { expect, test } from 'vitest';
import { firstViewStyle } from './first-view-style.ts';

const marker = '<div hidden data-rest-of-style></div>';
const page = (css: string, body: string): string => `<html><head><style>${css}</style></head><body>${body}</body></html>`;

test('the head keeps the rules that what comes first can meet; the whole sheet follows at the first marker, in its own order', () => {
  const folded = '<details><summary></summary><p class="late"></p></details>';
  const letters = '@font-face{font-family:A}';
  const css = '.late{a:b}.first{a:b}@media (width<=9px){.late{a:b}}@page{a:b}@media print{.first{a:b}}.first,.late{c:d}';
  const made = firstViewStyle(page(letters + css, `<p class="first"></p>${folded}${marker}<p class="late"></p>${marker}`));
  expect(made).toBe(page(`${letters}.first{a:b}.first{c:d}`, `<p class="first"></p>${folded}<div class="unseen" aria-hidden="true"><svg><style><![CDATA[${css}]]></style></svg></div><p class="late"></p>`));
});

test('a page without a marker stays as it is; a marker without a sheet before it is told', () => {
  const without = page('.late{a:b}', '<p></p>');
  expect(firstViewStyle(without)).toBe(without);
  expect(() => firstViewStyle(`<body>${marker}<style></style></body>`)).toThrow('no <style> before');
});
