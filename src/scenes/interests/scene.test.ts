import { expect, test } from 'vitest';
import { frameNames, frames, type FrameName } from '../../engine/marks/frame.ts';
import type { CircleMark, Mark } from '../../engine/marks/mark.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { interests } from './scene.ts';
import { issues, states } from './states.ts';

goldens(interests, sample);

const stateNames = Object.keys(states) as (keyof typeof states)[];

test.each(stateNames)('in %s every half-disc of the Taliban stands left of the line and that of Pakistan right of it, on one bar', (name) => {
  for (const frameName of frameNames) {
    const middle = frames[frameName].width / 2;
    const marks = draw(name, frameName);
    for (const id of issues) {
      const [kabul, islamabad] = [disc(marks, `kabul-${id}`), disc(marks, `islamabad-${id}`)];
      expect(kabul.cx).toBeLessThan(middle);
      expect(islamabad.cx).toBeGreaterThan(middle);
      expect(kabul.cy).toBe(islamabad.cy);
    }
  }
});

test('all nine begin whole and one is whole in the end', () => {
  expect(whole('same-side')).toHaveLength(9);
  expect(whole('trapped')).toEqual(['recognition']);
});

test('a row that has parted never closes again', () => {
  const counts = (['same-side', 'ideas', 'history', 'aims', 'trapped'] as const).map((name) => whole(name).length);
  expect(counts).toEqual([9, 8, 6, 1, 1]);
});

test('plates, half-discs and bars are the same marks in every state, so that they slide', () => {
  const lasting = stateNames.map((name) => draw(name, 'wide').flatMap(({ kind, key }) => (/^(plate|kabul|islamabad|track)-/.test(key) ? [`${kind} ${key}`] : [])).sort());
  for (const keys of lasting) expect(keys).toEqual(lasting[0]);
});

test('only the bar with local deals is dotted', () => {
  expect(draw('trapped', 'narrow').filter(({ className }) => className.includes('dotted')).map(({ key }) => key)).toEqual(['track-fence']);
});

test('where the words are about Pakistan only its halves are in full ink', () => {
  for (const name of ['soul-searching', 'garrison-state'] as const) {
    const marks = draw(name, 'wide');
    expect(issues.filter((id) => disc(marks, `kabul-${id}`).className.includes('quiet'))).toEqual(issues);
    expect(issues.filter((id) => disc(marks, `islamabad-${id}`).className.includes('quiet'))).toEqual([]);
  }
});

test.each(frameNames)('the dead of a year are a dot each, on Pakistan’s side, under the rows (%s)', (frameName) => {
  const { width, margin, height } = frames[frameName];
  const marks = draw('garrison-state', frameName);
  const dots = marks.filter((mark): mark is CircleMark => mark.kind === 'circle' && mark.key.startsWith('lost-'));
  const below = Math.max(...issues.map((id) => disc(marks, `islamabad-${id}`).cy));
  expect(dots).toHaveLength(318);
  for (const { cx, cy, r } of dots) expect([cx - r > width / 2, cx + r <= width - margin, cy - r > below, cy + r < height - 20]).toEqual([true, true, true, true]);
});

test('an issue the essay does not raise is refused with the names of those it does', () => {
  const data = { alignments: { trade: 'partly' as const }, ceasefire: '', removed: '', lost: 0 };
  expect(() => drawSample(interests, { data }, 'trapped', frames.wide)).toThrow(/"ideology".*trade/);
});

function draw(state: string, frame: FrameName): readonly Mark[] {
  return drawSample(interests, sample, state, frames[frame]).screen;
}

/** Rows whose half-discs are at their plate. */
function whole(name: keyof typeof states): string[] {
  const marks = draw(name, 'wide');
  return issues.filter((id) => {
    const plate = marks.find((mark) => mark.key === `plate-${id}`);
    return plate?.kind === 'rect' && disc(marks, `kabul-${id}`).cx === plate.x;
  });
}

function disc(marks: readonly Mark[], key: string): CircleMark {
  const found = marks.find((mark) => mark.key === key);
  if (found?.kind !== 'circle') throw new Error(`There is no half-disc "${key}".`);
  return found;
}
