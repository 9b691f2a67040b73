import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { fallbacks } from './faces.ts';
import { fontFiles } from './font-files.ts';

const folder = import.meta.dirname;
const styles = join(folder, '../../styles');
/** What Adobe keeps for the faces as they are. */
const reserved = /source/i;

test.each(fontFiles)('$name goes by our name and keeps the copyright and licence of its face', ({ name, family }) => {
  const { copyright, license, licenseURL, ...names } = create(readFileSync(join(folder, `${name}.woff2`))).name.records;
  expect(names['fontFamily']?.en).toBe(family);
  expect(Object.values(names).map(({ en }) => en).filter((text) => reserved.test(text))).toEqual([]);
  expect(copyright?.en).toMatch(/Adobe.*Reserved Font Name/);
  expect(license?.en).toMatch(/SIL Open Font License, Version 1\.1/);
  expect(licenseURL?.en).toBe('http://scripts.sil.org/OFL');
});

test('no face is called by a name that is refused without its quotes', () => {
  expect([...fallbacks, ...fontFiles].map(({ family }) => family).filter((family) => /^(?:serif|sans-serif|cursive|fantasy|monospace|system-ui)\b/i.test(family))).toEqual([]);
});

test('no style sheet asks for a face by the reserved name', () => {
  const sheets = readdirSync(styles).filter((name) => name.endsWith('.css'));
  expect(sheets).toContain('fonts.css');
  expect(sheets.filter((name) => /['"]Source /.test(readFileSync(join(styles, name), 'utf8')))).toEqual([]);
});
