import { pick } from '../../engine/marks/frame.ts';
import { people } from '../../engine/marks/people.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { children, counts } from './counts.ts';
import type { TollData } from './from.ts';
import { COLUMNS, layoutOf } from './layout.ts';
import { locator } from './locator.ts';

/** One still dot a person, filled as far as the lowest count goes; each number beside its speaker. */
export const toll: Scene<TollData, unknown> = { name: 'toll', states: { 'april-2022': {} }, draw };

function draw({ data, words, frame }: Given<TollData, unknown>): Drawn {
  const { x, y, pitch, r } = layoutOf(frame);
  const box = { x: frame.margin, width: frame.width - 2 * frame.margin, look: 'roomy second' };
  return {
    screen: [
      ...text('toll-when', words('when'), { ...box, y: pick(frame, 52, 66) }, frame),
      ...people('toll', { count: data.highest, filled: data.lowest, columns: COLUMNS, x, y, pitch, r }),
      ...counts(data, words, frame),
      ...children(data, words, frame),
      ...text('toll-who', words('who'), { ...box, x: pick(frame, 262, 464), y: pick(frame, 80, 116), width: pick(frame, 84, 272), lines: 5, lineHeight: pick(frame, 15.5, 20), order: 4 }, frame),
      ...locator(data, frame),
    ],
  };
}
