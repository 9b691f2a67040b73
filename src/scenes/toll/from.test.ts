import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { fixture } from './fixture.ts';
import { countOf } from '../from/count-of.ts';
import { tollData } from './from.ts';

const { library } = readContent();

test('the picture has the counts of the table, none of them a sum of ours', () => {
  const { frontier, spots, ...counts } = tollData(library, fixture.frontier);
  const told = library.tolls.map(({ killed }) => killed);
  for (const count of Object.values(counts)) expect(told).toContain(count);
  expect(frontier).toBe(fixture.frontier);
  expect(spots.map(({ name }) => name)).toEqual(['Khost', 'Kunar']);
});

test('the lowest and the highest count shown are of the whole night, of everybody', () => {
  for (const id of ['toll-reuters', 'toll-provinces', 'toll-firm', 'toll-ttp']) expect(library.tolls.find((toll) => toll.id === id)).toMatchObject({ of: 'all' });
});

test('a count that is not in the table is refused with the names there are', () => {
  expect(() => countOf(library, 'toll-guess')).toThrow(/toll-guess.*toll-unicef/);
});
