import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { frames } from '../../engine/marks/frame.ts';
import { factions } from './scene.ts';
import { smallFrontier } from '../small-frontier.ts';
import { factionsData } from './from.ts';

const data = factionsData(readContent().library, smallFrontier);

test('two named factions come back on the one day, and the founders of ISKP never', () => {
  expect(data.factions.filter(({ left, back }) => left && back).map(({ id }) => id)).toEqual(['jua', 'hua']);
  expect(data.factions.find(({ id }) => id === 'iskp')).toMatchObject({ from: 'ttp', back: null });
});

test('a speaker who gives no number is kept without one', () => {
  expect(data.freed.filter(({ people }) => people === null).map(({ asTold }) => asTold)).toEqual(['several hundred']);
});

test('every count and faction of the tables has its place in the pictures', () => {
  for (const frame of Object.values(frames)) for (const state of Object.values(factions.states)) expect(() => factions.draw(data, state, frame)).not.toThrow();
});
