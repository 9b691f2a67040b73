import { expect, test } from 'vitest';
import { isOurs } from './schemas/claim.ts';
import { readContent } from './site.ts';
import { report } from './report.ts';

const { library, problems } = readContent();

test('our own content has no fault', () => {
  expect(report(problems)).toBe('');
});

test('the ledger has all 49 claims of the essay, then our own, in order and without a gap', () => {
  const ids = library.claims.map(({ id }) => id);
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
  expect(ids).toEqual([...numbered('C', 49), ...numbered('N', ids.length - 49)]);
});

test('our own claims are told in the last chapter alone, and the claims of the essay in the others', () => {
  expect(library.claims.filter((claim) => isOurs(claim) !== (claim.chapter === 'since')).map(({ id }) => id)).toEqual([]);
});

test('no low count of victims is above its high count', () => {
  const rows = [...library.events, ...library.crossBorder, ...library.timelineSince];
  expect(rows.filter(({ killed_low: low = 0, killed_high: high = low }) => low > high).map(({ id }) => id)).toEqual([]);
});

test('every event with a place on the map has both degrees, and stands between Iran and India', () => {
  for (const { id, lat, lon, country } of library.events) {
    expect([id, lat === undefined]).toEqual([id, lon === undefined]);
    if (lat === undefined || lon === undefined || !/Afghanistan|Pakistan/.test(country)) continue;
    expect(lat, id).toBeGreaterThan(23);
    expect(lat, id).toBeLessThan(38);
    expect(lon, id).toBeGreaterThan(60);
    expect(lon, id).toBeLessThan(76);
  }
});

test('the parts of a year add up to its best estimate', () => {
  for (const { year, intrastate, interstate, non_state: between, one_sided: oneSided, best, low, high } of library.ucdpYears) {
    expect([year, intrastate + interstate + between + oneSided]).toEqual([year, best]);
    expect(low <= best && best <= high, String(year)).toBe(true);
  }
});

test('statements stand in the order of their dates', () => {
  const dates = library.statements.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
});

test('every chapter has its lesson', () => {
  expect(library.lessons.map(({ id }) => id)).toEqual(library.chapters.map(({ id }) => id));
});
