import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { fixture } from './fixture.ts';
import { pathData } from './from.ts';

const { library } = readContent();

test('the dates are those of the events and of the reports', () => {
  expect(pathData(library, { positions: [], shares: fixture.shares })).toEqual(fixture);
});

test('a report that is not among the sources is named', () => {
  expect(() => pathData({ ...library, sources: [] }, { positions: [], shares: [] })).toThrow(/"daily-sabah-2021-06-19"/);
});
