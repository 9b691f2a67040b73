import { expect, test } from 'vitest';
import { fullFrames, frames, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import type { FactionsData } from './data.ts';
import { factionsFixture as data } from './fixture.ts';
import { factions } from './scene.ts';
import { states, type State } from './states.ts';

oldGoldens(factions, data);
legible(factions, data);

test.each(fullFrames)('the factions come back before Kabul falls, clearly to its left (%s)', (name) => {
  for (const state of Object.values(states)) {
    const [ring, fall] = [find(state, frames[name], 'reunion'), find(state, frames[name], 'kabul-falls')];
    if (ring?.kind !== 'circle' || fall?.kind !== 'rule') throw new Error('a ring and an upright should mark the two days');
    expect(ring.cx + ring.r).toBeLessThan(fall.x1 - 10);
  }
});

test('a count without a number gets a mark but no width', () => {
  expect(find(states.freed, frames.narrow, 'freed-dpa')).toBeUndefined();
  expect(find(states.freed, frames.narrow, 'freed-dpa-mark')?.kind).toBe('circle');
});

test('each number is as wide as it says, on both sides of the trunk', () => {
  const widths = ['freed-tweet', 'freed-sputnik', 'freed-afp', 'freed-rfe-rl'].map((key) => widthOf(find(states.freed, frames.wide, key)));
  expect(widths[0]! / widths[1]!).toBeCloseTo(2300 / 700, 1);
  expect(widths[0]! / widths[2]!).toBeCloseTo(2300 / 100, 1);
  expect(widths[2]! / widths[3]!).toBeCloseTo(100 / 46, 1);
});

test('a faction the braid has no level for is refused by its name', () => {
  const unknown: FactionsData = { ...data, factions: [...data.factions, { ...data.factions[0]!, id: 'newcomers' }] };
  expect(() => factions.draw(unknown, states.reunited, frames.narrow)).toThrow('no level for the faction "newcomers"');
});

function find(state: State, frame: Frame, key: string): Mark | undefined {
  return factions.draw(data, state, frame).screen.find((mark) => mark.key === key);
}

/** Of a mouth, from its two ends. */
function widthOf(mark: Mark | undefined): number {
  if (mark?.kind !== 'path') throw new Error('a count with a number should be a path');
  const xs = [...mark.d.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
  return Math.max(...xs) - Math.min(...xs);
}
