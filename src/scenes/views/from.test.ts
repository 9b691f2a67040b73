import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { smallFrontier } from '../small-frontier.ts';
import { fixture } from './fixture.ts';
import { viewsData } from './from.ts';

const { library } = readContent();

test('the date and the count are those of the tables', () => {
  expect(viewsData(library, smallFrontier)).toEqual(fixture);
});

test('a count that is in no row is refused with the rows there are', () => {
  expect(() => viewsData({ ...library, securityForcesKilled: library.securityForcesKilled.slice(1, 2) }, smallFrontier)).toThrow(/PIPS counted in 2015.*PIPS 2019/);
});
