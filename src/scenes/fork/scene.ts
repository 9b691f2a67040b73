import { even, laidAlong, lineMark } from '../../engine/marks/line.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { branches } from './branches.ts';
import type { ForkData } from './from.ts';
import { knots } from './knots.ts';
import { levelOf, pressed } from './level.ts';
import { record } from './record.ts';
import { states, type ForkState, type Part } from './states.ts';
import { weights } from './weights.ts';

/** The line level between two unequal sides; under pressure; forked in three; with two knots in it; and where the record went. No odds. */
export const fork: Scene<ForkData, ForkState> = { name: 'fork', states, draw };

function draw(given: Given<ForkData, ForkState>): Drawn {
  const part = { ...given, shares: even(given.line) };
  const { state, frame } = part;
  return { screen: [...shape(part), ...(state.shape === 'knotted' ? [] : beginning(part.words('start'), frame))] };
}

function shape(part: Part): Mark[] {
  const { state, frame, shares } = part;
  const level = levelOf(frame);
  switch (state.shape) {
    case 'level':
      return [lineMark(laidAlong(shares, [[level.left, level.y], [level.right, level.y]])), ...weights(part, false)];
    case 'pressed':
      return [lineMark(laidAlong(shares, pressed(level))), ...weights(part, true)];
    case 'forked':
      return branches(part);
    case 'knotted':
      return knots(part);
    case 'record':
      return record(part);
  }
}

/** The moment from which the essay looks ahead. */
function beginning(words: string, frame: Frame): Mark[] {
  const { y, left } = levelOf(frame);
  const r = pick(frame, 3.5, 5);
  return [
    { kind: 'circle', key: 'now', className: 'line-dot', cx: left + r, cy: y, r },
    ...text('fork-start', words, { x: left, y: y - pick(frame, 13, 17), width: 120, look: 'second on-paper' }, frame),
  ];
}
