import { expect, test } from 'vitest';
import { fullFrames, frames } from '../../engine/marks/frame.ts';
import type { CircleMark, Mark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/render/goldens.ts';
import { legible } from '../../engine/render/legible.ts';
import { fixture } from './fixture.ts';
import { issues } from './issues.ts';
import { interests } from './scene.ts';
import { states, type InterestsState } from './states.ts';

oldGoldens(interests, fixture);
legible(interests, fixture);

const stateNames = Object.keys(states) as (keyof typeof states)[];

test.each(stateNames)('in %s every half-disc of Kabul stands left of the line or on it, and that of Islamabad as far to the right', (name) => {
  for (const frameName of fullFrames) {
    const frame = frames[frameName];
    const marks = draw(states[name], frameName);
    for (const { id } of issues) {
      const [kabul, islamabad] = [disc(marks, `kabul-${id}`), disc(marks, `islamabad-${id}`)];
      expect(kabul.cx).toBeLessThanOrEqual(frame.width / 2);
      expect(kabul.cx + islamabad.cx).toBeCloseTo(frame.width);
      expect(kabul.cy).toBe(islamabad.cy);
    }
  }
});

test('all nine begin together and one is together in the end', () => {
  expect(together('same-side')).toHaveLength(9);
  expect(together('trapped')).toEqual(['recognition']);
});

test('a row that has parted never closes again', () => {
  const counts = stateNames.map((name) => together(name).length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(new Set(counts).size).toBe(4);
});

test('plates, half-discs and tracks are the same marks in every state, so that they slide', () => {
  const lasting = stateNames.map((name) => draw(states[name], 'wide').flatMap(({ kind, key }) => (/^(plate|kabul|islamabad|track|issue)-/.test(key) ? [`${kind} ${key}`] : [])));
  for (const keys of lasting) expect(keys).toEqual(lasting[0]);
});

test('only the row with local deals is dotted, and only the row that holds is tinted', () => {
  const marks = draw(states.trapped, 'narrow');
  expect(marks.filter(({ className }) => className.includes('dotted')).map(({ key }) => key)).toEqual(['track-fence']);
  expect(marks.filter(({ className }) => className === 'panel').map(({ key }) => key)).toEqual(['tint-recognition']);
  expect(draw(states.aims, 'narrow').filter(({ className }) => className === 'panel')).toEqual([]);
});

test('an issue the essay does not raise is refused with the names of those it does', () => {
  expect(() => interests.draw({ ...fixture, alignments: new Map([['trade', 'partly']]) }, states.trapped, frames.wide)).toThrow(/"ideology".*trade/);
});

function draw(state: InterestsState, frame: 'narrow' | 'wide'): readonly Mark[] {
  return interests.draw(fixture, state, frames[frame]).screen;
}

function together(name: keyof typeof states): string[] {
  const marks = draw(states[name], 'wide');
  return issues.map(({ id }) => id).filter((id) => disc(marks, `kabul-${id}`).cx === disc(marks, `islamabad-${id}`).cx);
}

function disc(marks: readonly Mark[], key: string): CircleMark {
  const found = marks.find((mark) => mark.key === key);
  if (found?.kind !== 'circle') throw new Error(`There is no half-disc "${key}".`);
  return found;
}
