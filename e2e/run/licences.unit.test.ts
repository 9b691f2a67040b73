import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { refusedOf, shippedOf, type Locked } from './licences.ts';
import { top } from './step.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Locked };
const shipped = shippedOf(packages, top);

test('every part of the site, and of what builds it, has a licence we may use', () => {
  expect(refusedOf(packages, shipped)).toEqual([]);
});

test('what reaches readers is known: code that runs in the browser, letters, outlines of land', () => {
  expect([...shipped].sort()).toEqual(['@fontsource-variable/source-sans-3', '@fontsource-variable/source-serif-4', 'd3-selection', 'scrollama', 'workbox-core', 'workbox-routing', 'workbox-strategies', 'world-atlas'].map((name) => `node_modules/${name}`));
});

test('a licence that may not reach readers is refused, with the part, what it has and what would be right', () => {
  const part = (license?: string): Locked => ({ '': { license: 'GPL-3.0-only' }, 'node_modules/a/node_modules/@b/c': { version: '1.2.3', ...(license && { license }) } });
  const refused = (license: string | undefined, reaches: boolean): string[] => refusedOf(part(license), new Set(reaches ? ['node_modules/a/node_modules/@b/c'] : []));

  expect(refused('MPL-2.0', true)).toEqual([expect.stringMatching(/^@b\/c 1\.2\.3 reaches readers under MPL-2\.0\. Allowed: MIT, .*OFL-1\.1, CC0-1\.0, Unlicense\.$/)]);
  expect(refused('MPL-2.0', false)).toEqual([]);
  expect(refused('GPL-3.0-only', false)).toEqual([expect.stringMatching(/^@b\/c 1\.2\.3 builds or tests under GPL-3\.0-only\. Allowed: .*MPL-2\.0/)]);
  expect(refused(undefined, true)).toEqual([expect.stringContaining('no licence that is told')]);
  for (const right of ['(MIT OR GPL-3.0-or-later)', 'Apache-2.0 AND MIT', 'MIT OR MPL-2.0']) expect(refused(right, true), right).toEqual([]);
  for (const wrong of ['(MIT AND Zlib)', 'MIT AND (GPL-3.0-only OR MIT)', '(GPL-3.0-only OR MIT) AND MPL-2.0', 'Apache-2.0 WITH LLVM-exception', 'SEE LICENSE IN licence.txt']) expect(refused(wrong, true), wrong).toHaveLength(1);
});

test('a package in the browser brings along what it depends on, from where Node would take it', () => {
  const locked: Locked = { 'node_modules/scrollama': { license: 'MIT', dependencies: { a: '1', b: '1' } }, 'node_modules/a': { license: 'ISC' }, 'node_modules/scrollama/node_modules/b': { license: 'GPL-3.0-only', version: '2.0.0' }, 'node_modules/b': { license: 'MPL-2.0' } };
  expect(refusedOf(locked, shippedOf(locked, top))).toEqual([expect.stringMatching(/^b 2\.0\.0 reaches readers under GPL-3\.0-only/)]);
});
