import { expect, test } from 'vitest';
import { readContent } from '../../content/open-content.ts';
import { rowsFor } from '../from/rows.ts';
import { smallFrontier } from '../small-frontier.ts';
import { from } from './from.ts';

const { library } = readContent();
const { rows, behind } = rowsFor('toll/april-2022', library, () => ({ line: smallFrontier }) as never);
const data = from(rows);
const [tolls] = behind().tables;

test('the lowest and the highest count shown are of everybody, and none is one that is left out', () => {
  const used = library.tolls.filter((toll) => tolls!.rows.includes(toll));
  expect(used.filter(({ killed }) => killed === data.lowest || killed === data.highest).map(({ of }) => of)).toEqual(['all', 'all']);
  expect(used.filter(({ use }) => use !== 'shown')).toEqual([]);
});

test('each strike stands under the name of its province', () => {
  expect(data.spots.map(({ name }) => name)).toEqual(['Khost', 'Kunar']);
});
