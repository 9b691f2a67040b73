import { expect, test } from 'vitest';
import { frames } from '../../engine/marks/frame.ts';
import { goldens } from '../../engine/render/goldens.ts';
import { fixture } from './fixture.ts';
import { school } from './scene.ts';
import { states } from './states.ts';

goldens(school, fixture);

test('there is one dot a person, filled as far as the lowest count goes', () => {
  const dots = school.draw(fixture, states.peshawar, frames.narrow).screen.filter(({ kind }) => kind === 'circle');
  expect(dots).toHaveLength(150);
  expect(dots.filter(({ className }) => className === 'person')).toHaveLength(141);
});

test('no dot is one of a crowd that enters by and by', () => {
  const { screen } = school.draw(fixture, states.peshawar, frames.wide);
  expect(screen.filter(({ order }) => order !== undefined)).toEqual([]);
});

test('the line lies flat from margin to margin, Iran end left', () => {
  const line = school.draw(fixture, states.peshawar, frames.narrow).screen.find((mark) => mark.kind === 'line')!;
  expect(line.kind === 'line' && [line.points[0], line.points.at(-1)]).toEqual([[16, 352], [344, 352]]);
});
