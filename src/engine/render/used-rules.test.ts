import { expect, test } from 'vitest';

import { withUsedRules } from './used-rules.ts';

test('rules for what nothing is or has are gone; all others stand as they were', () => {
  const page = (css: string): string => `<style>${css}</style><p class="one two">Words</p>`;
  const kept = 'p{a:b}.one .two{a:b}p:not(.three){a:b}p[open]>.two:is(li,.one)::after{a:b}@keyframes x{from{a:b}}@font-face{src:url(data:font/woff2;base64,AA.bb)}@media print{.two{a:b}}html[data-motion]{a:1.5em}';
  expect(withUsedRules(page(`${kept}.three:not(.one){a:b}li .one{a:b}.two[hidden]{a:b}@media screen{.three{a:b}.four{a:b}}.two,.one.three{a:b}`))).toBe(page(`${kept}.two{a:b}`));
});
