import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { people } from '../../engine/marks/people.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import { childrenBracket, counts } from './counts.ts';
import type { TollData } from './data.ts';
import { COLUMNS, layoutOf } from './layout.ts';
import { locator } from './locator.ts';
import { states, type TollState } from './states.ts';

/** One still dot a person, filled as far as the lowest count goes; each number beside its speaker. */
export const toll: Scene<TollData, TollState> = { name: 'toll', states, draw };

function draw(data: TollData, state: TollState, frame: Frame): Drawing {
  const { x, y, pitch, r } = layoutOf(frame);
  return diagram(state, frame, [
    ...label('toll-when', [pick(frame, ...state.subtitle)], { x: frame.margin, y: pick(frame, 52, 66), lineHeight: 0, className: 'roomy second' }),
    ...people('toll', { count: data.highest, filled: data.lowest, columns: COLUMNS, x, y, pitch, r }),
    ...counts(data, frame),
    ...childrenBracket(data, frame),
    ...note(data, frame),
    ...locator(data, frame),
  ]);
}

/** Who they were, as far as is known, and which counts no dot shows. */
function note({ firm }: TollData, frame: Frame): Mark[] {
  const who = pick(
    frame,
    ['Many came from families', 'displaced from Waziristan,', 'in Pakistan. No count was', 'independently verified.'],
    [
      'Many came from families displaced from Waziristan,',
      'across the line in Pakistan. No count was independently',
      `verified. A security firm counted ${firm}. A higher figure from`,
      'the TTP is left out: no other source we found gives it.',
    ],
  );
  return label('toll-note', who, { x: frame.margin, y: pick(frame, 308, 500), lineHeight: pick(frame, 15.5, 20), className: 'roomy second', order: 4 });
}
