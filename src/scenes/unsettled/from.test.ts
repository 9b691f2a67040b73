import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { fixture } from './fixture.ts';
import { smallFrontier } from '../small-frontier.ts';
import { eventOf } from '../from/event-of.ts';
import { unsettledData } from './from.ts';

const { library } = readContent();

test('the dates are those of the tables, the assembly of 1949 known by its year alone', () => {
  expect(unsettledData(library, smallFrontier)).toEqual(fixture);
});

test('an event that is not in the table is refused with those that are', () => {
  expect(() => eventOf(library, 'e1919-war')).toThrow(/e1919-war.*e1893-durand/);
});
