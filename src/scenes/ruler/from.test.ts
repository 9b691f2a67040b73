import { expect, test } from 'vitest';
import { readLibrary } from '../../content/library.ts';
import { readGeography } from '../from/ground.ts';
import { rowsFor } from '../from/rows.ts';
import { from } from './from.ts';

const { library } = readLibrary('content');
const geography = readGeography();
const data = (state: string) => from(rowsFor(`ruler/${state}`, library, () => geography).rows, state);

test('our own measurement of the map is the one the table gives', () => {
  expect(data('lengths').details.map(({ km }) => Math.round(km))).toEqual([2054, Number(library.fence.find(({ id }) => id === 'f35')!.value)]);
});

test('lengths rise from the shortest to the longest; claims follow one another in time and never shrink', () => {
  for (const rising of [data('lengths').lengths.map(({ km }) => km), data('built').claims.map(({ km }) => km), data('built').claims.map(({ when }) => when), data('earlier').incidents.map(({ when }) => when)]) {
    expect(rising).toEqual([...rising].sort((a, b) => (a < b ? -1 : 1)));
  }
});

test('a claim of fence is read from the row that says what its name says', () => {
  const { claims } = data('built');
  expect(claims.map(({ id }) => id.slice(1))).toEqual(claims.map(({ told }) => String(told)));
});

test('places lie along the line as on the map', () => {
  const share = Object.fromEntries([...data('earlier').incidents, ...data('readings').incidents].map(({ id, share: at }) => [id, at]));
  expect(share).toMatchObject(Object.fromEntries(Object.entries({ nimroz: 0.043, e2015: 0.53, waziristan: 0.584, kurram: 0.617, e2016: 0.703, nangarhar: 0.723 }).map(([id, at]) => [id, expect.closeTo(at, 2) as number])));
});
