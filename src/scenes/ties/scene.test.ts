import { expect, test } from 'vitest';
import { frameNames, frames, type FrameName } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { ties } from './scene.ts';

goldens(ties, sample);

const marksOf = (state: string, name: FrameName): readonly Mark[] => drawSample(ties, sample, state, frames[name]).screen;

test.each(frameNames)('four ties of one length, two of them dashed: those that are alleged or disputed (%s)', (name) => {
  const all = marksOf('gul-bahadur', name).filter(({ key }) => key.startsWith('tie-'));
  expect(all.filter(({ className }) => className.includes('dashed')).map(({ key }) => key)).toEqual(['tie-al-qaeda', 'tie-ttp']);
  expect(all).toHaveLength(4);
  const lengths = all.flatMap((mark) => (mark.kind === 'rule' ? [Math.hypot(mark.x2 - mark.x1, mark.y2 - mark.y1)] : []));
  for (const length of lengths) expect(length).toBeCloseTo(lengths[0]!);
});

test.each(frameNames)('between the two readings no sign moves, and the authorities and the TTP keep their look (%s)', (name) => {
  const signs = (state: string): unknown[] => marksOf(state, name).filter(({ key }) => key.startsWith('sign-')).map((mark) => ({ ...mark, className: mark.key.includes('commander') ? '' : mark.className }));
  expect(signs('cannot')).toEqual(signs('will-not'));
});

test.each(frameNames)('one reading ties commanders, the other passes them by (%s)', (name) => {
  const tied = (state: string): string[] => marksOf(state, name).filter(({ key }) => key.startsWith('tie-')).map(({ key }) => key.replace(/-?\d$/, ''));
  expect(new Set(tied('cannot'))).toEqual(new Set(['tie-hold', 'tie-own']));
  expect(tied('will-not')).toHaveLength(2);
});

test('a row that leads to somebody without a place is refused by its name', () => {
  const more = { data: { ties: [{ to: 'iskp', disputed: false, war: false }], firstTruce: '', lastTruce: '' } };
  expect(() => drawSample(ties, more, 'gul-bahadur', frames.wide)).toThrow('"iskp"');
});
