import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing } from '../../engine/marks/mark.ts';
import { people } from '../../engine/marks/people.ts';
import { diagram } from '../diagram.ts';
import type { Scene } from '../../engine/render/scene.ts';
import type { SchoolData } from './data.ts';
import { states, type SchoolState } from './states.ts';

const COLUMNS = 25;

/** A date, a place, one still dot a person. The line lies flat below: the baseline the next picture's curve rises from. */
export const school: Scene<SchoolData, SchoolState> = { name: 'school', states, draw };

function draw({ shares, lowest, highest }: SchoolData, state: SchoolState, frame: Frame): Drawing {
  const { margin, width } = frame;
  const r = pick(frame, 4.5, 8.4);
  const pitch = (width - 2 * margin - 2 * r) / (COLUMNS - 1);
  const first = pick(frame, 112, 180);
  const below = first + (Math.ceil(highest / COLUMNS) - 1) * pitch + r;
  const baseline = pick(frame, 352, 560);
  return diagram(state, frame, [
    lineMark(laidAlong(shares, [[margin, baseline], [width - margin, baseline]]), { className: 'line thin' }),
    ...people('school', { count: highest, filled: lowest, columns: COLUMNS, x: margin + r, y: first, pitch, r }),
    ...label('school-place', [state.place], { x: margin, y: pick(frame, 52, 66), lineHeight: 0, className: 'roomy second' }),
    ...label('school-about', [`About\u00a0${highest} people, most of them pupils.`], { x: margin, y: below + pick(frame, 30, 48), lineHeight: 0, className: 'sentence' }),
    ...label('school-counts', [`The first counts gave ${lowest} (filled dots);`, `later ones run to ${highest} (with the open dots).`], {
      x: margin,
      y: below + pick(frame, 52, 78),
      lineHeight: pick(frame, 16, 19),
      className: 'roomy second',
    }),
  ]);
}
