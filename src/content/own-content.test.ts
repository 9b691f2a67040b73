import { expect, test } from 'vitest';
import { isOurs } from './schemas/claim.ts';
import { readContent } from './site.ts';
import { report } from './report.ts';

const { library, problems } = readContent();

test('our own content has no fault', () => {
  expect(report(problems)).toBe('');
});

test('the ledger has all 55 claims of the essay, then our own, in order and without a gap', () => {
  const ids = library.claims.map(({ id }) => id);
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
  expect(ids).toEqual([...numbered('C', 55), ...numbered('N', ids.length - 55)]);
});

test('no claim of the essay is told in the last chapter, which is ours', () => {
  expect(library.claims.filter((claim) => !isOurs(claim) && claim.chapter === 'since').map(({ id }) => id)).toEqual([]);
});

test('every chapter has its lesson', () => {
  expect(library.lessons.map(({ id }) => id)).toEqual(library.chapters.map(({ id }) => id));
});
