import { even } from '../../engine/marks/even.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import { branches } from './branches.ts';
import type { ForkData } from './data.ts';
import { knots } from './knots.ts';
import { levelOf, pressed } from './level.ts';
import { states, type ForkState } from './states.ts';
import { reluctance, trigger, weights } from './weights.ts';

/** The line level between two unequal sides; under pressure; forked in three; with two knots in it. Words only, no odds. */
export const fork: Scene<ForkData, ForkState> = { name: 'fork', states, draw };

function draw(data: ForkData, state: ForkState, frame: Frame): Drawing {
  return diagram(state, frame, [
    ...label('fork-about', [pick(frame, ...state.subtitle)], { x: frame.margin, y: pick(frame, 52, 68), lineHeight: 0, className: 'roomy second' }),
    ...shape(data, state, frame),
    ...(state.shape === 'knotted' ? [] : beginning(frame)),
  ]);
}

/** The line's points stand evenly in every shape, so that it bends, forks and ties its knots without a kink. */
function shape(data: ForkData, state: ForkState, frame: Frame): Mark[] {
  const level = levelOf(frame);
  const shares = even(data.shares);
  switch (state.shape) {
    case 'level':
      return [lineMark(laidAlong(shares, [[level.left, level.y], [level.right, level.y]])), ...weights(false, frame), ...reluctance(frame)];
    case 'pressed':
      return [lineMark(laidAlong(shares, pressed(level))), ...weights(true, frame), ...trigger(data, frame)];
    case 'forked':
      return branches(shares, frame);
    case 'knotted':
      return knots(shares, frame);
  }
}

/** The moment from which the essay looks ahead. */
function beginning(frame: Frame): Mark[] {
  const { y, left } = levelOf(frame);
  const r = pick(frame, 3.5, 5);
  return [
    { kind: 'circle', key: 'now', className: 'line-dot', cx: left + r, cy: y, r },
    ...label('now-label', ['spring 2022'], { x: left, y: y - pick(frame, 10, 14), lineHeight: 0, className: 'second' }),
  ];
}
