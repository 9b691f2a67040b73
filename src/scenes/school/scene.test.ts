import { expect, test } from 'vitest';
import { frames } from '../../engine/marks/frame.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { school } from './scene.ts';

goldens(school, sample);

const { screen } = drawSample(school, sample, 'peshawar', frames.narrow);

test('there is one dot a person, filled as far as the lowest count goes', () => {
  const dots = screen.filter(({ kind }) => kind === 'circle');
  expect(dots).toHaveLength(150);
  expect(dots.filter(({ className }) => className === 'person')).toHaveLength(141);
});

test('no dot is one of a crowd that enters by and by', () => {
  expect(screen.filter(({ order }) => order !== undefined)).toEqual([]);
});

test('the line lies flat from margin to margin, Iran end left', () => {
  const line = screen.find((mark) => mark.kind === 'line')!;
  expect(line.kind === 'line' && [line.points[0], line.points.at(-1)]).toEqual([[16, 352], [344, 352]]);
});
