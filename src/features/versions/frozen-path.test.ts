import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { frozenPath } from './frozen-path.ts';

test('a page is cited as the last version has it; what that has not is not cited there', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'versions-'));
  expect(frozenPath('one.html', undefined, folder)).toBeUndefined();
  for (const [day, step] of [['2026-01-01', 'first'], ['2026-02-01', 'second']] as const) {
    mkdirSync(path.join(folder, day));
    writeFileSync(path.join(folder, day, 'one.html'), `<section id="${step}">`);
  }
  expect(frozenPath('one.html', undefined, folder)).toBe('versions/2026-02-01/one.html');
  expect(frozenPath('one.html', 'second', folder)).toBe('versions/2026-02-01/one.html#second');
  expect(frozenPath('one.html', 'first', folder)).toBeUndefined();
  expect(frozenPath('two.html', undefined, folder)).toBeUndefined();
});
