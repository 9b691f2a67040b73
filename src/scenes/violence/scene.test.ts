import { expect, test } from 'vitest';
import { frames } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import { curve } from './curve.ts';
import { violenceFixture as data } from './fixture.ts';
import { midYear, scalesOf } from './scales.ts';
import { violence } from './scene.ts';
import { states } from './states.ts';

oldGoldens(violence, data);
legible(violence, data);

const turn = violence.draw(data, states['the-turn'], frames.narrow).screen;

test('the curve passes through every year and never turns back', () => {
  const corners = [[0, 0], [10, 90], [20, 5], [30, 40]] as const;
  const points = curve([0, 0.1, 0.3, 0.36, 0.6, 0.9, 1], corners);
  for (const corner of corners) expect(points).toContainEqual(corner);
  for (let i = 1; i < points.length; i++) expect(points[i]![0]).toBeGreaterThan(points[i - 1]![0]);
});

test('a year nobody counted is an empty outline, never a column', () => {
  expect(keysOf(turn)).toContain('attacks-2012-unseen');
  expect(keysOf(turn)).toContain('attacks-2016-unseen');
  expect(keysOf(turn)).not.toContain('attacks-2012');
  expect(keysOf(turn)).not.toContain('attacks-2016');
});

test('the two counts never share a scale', () => {
  for (const frame of Object.values(frames)) {
    const { deaths, attacks } = scalesOf(data, states['the-turn'], frame);
    expect(deaths(0)).toBeLessThan(attacks(attacks.domain()[1]!));
  }
});

test('the curve is only squeezed: every year keeps its place', () => {
  const xs = Object.values(states).map((state) => scalesOf(data, state, frames.wide).x(midYear(2014)));
  expect(xs[0]).toBe(xs[1]);
});

test('the offensive stands to the left of the school and its label above', () => {
  const screen = violence.draw(data, states.crackdown, frames.narrow).screen;
  const [offensive, school] = ['date-offensive', 'date-school'].map((key) => screen.find((mark) => mark.key === key));
  if (offensive?.kind !== 'rule' || school?.kind !== 'rule') throw new Error('the two dates should be hairlines');
  expect(offensive.x1).toBeLessThan(school.x1);
  expect(offensive.y1).toBeLessThan(school.y1);
});

function keysOf(marks: readonly Mark[]): string[] {
  return marks.map(({ key }) => key);
}
