import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { people } from '../../engine/marks/people.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { sides } from '../../story.ts';
import type { InterestsData } from './from.ts';
import type { InterestsState } from './states.ts';

/** On Pakistan's side of the line: a still dot for each of its soldiers and police killed in one year, by one count. */
export function losses({ data: { lost }, words, frame }: Given<InterestsData, InterestsState>): Mark[] {
  const { width, margin } = frame;
  const [top] = lossesFrom(frame);
  const x = width / 2 + pick(frame, 14, 30, 14);
  const pitch = pick(frame, 7.6, 15.6, 6);
  const r = pick(frame, 3, 6, 2.4);
  const columns = Math.floor((width - margin - x) / pitch);
  return [
    ...text('interests-lost', words('lost'), { x, y: top + pick(frame, 4, 8, 4), width: width - margin - x, look: `${pick(frame, '', 'roomy ')}strong islamabad`, of: ['group:pak-army'] }, frame),
    ...text('interests-lost-by', words('lost-by'), { x, y: top + pick(frame, 20, 32, 18), width: width - margin - x, look: `${pick(frame, 'small', '')} second` }, frame),
    ...people('lost', { count: lost, filled: lost, columns, x: x + r, y: top + pick(frame, 38, 60, 32), pitch, r, side: sides.islamabad }),
  ];
}

/** Baseline of the first words under the rows, and the lower end of the line beside the dots. */
export function lossesFrom(frame: Frame): readonly [top: number, bottom: number] {
  return pick(frame, [200, 368], [290, 600], [142, 286]);
}
