import { pick } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import { people } from '../../engine/marks/people.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { SchoolData } from './from.ts';

const COLUMNS = 25;

/** A date, a place, one still dot a person. The line lies flat below: the baseline the next picture's curve rises from. */
export const school: Scene<SchoolData, unknown> = {
  name: 'school',
  states: { peshawar: {} },
  values: (data) => ({ ...data, rows: Math.ceil(data.highest / COLUMNS), columns: COLUMNS }),
  draw,
};

function draw({ data: { lowest, highest }, words, frame, line }: Given<SchoolData, unknown>): Drawn {
  const { margin, width } = frame;
  const r = pick(frame, 4.5, 8.4);
  const pitch = (width - 2 * margin - 2 * r) / (COLUMNS - 1);
  const first = pick(frame, 112, 180, 56);
  const below = first + (Math.ceil(highest / COLUMNS) - 1) * pitch + r;
  const baseline = pick(frame, 352, 560, 264);
  const box = { x: margin, width: width - 2 * margin };
  return {
    screen: [
      lineMark(laidAlong(line, [[margin, baseline], [width - margin, baseline]]), { className: 'line thin' }),
      ...people('school', { count: highest, filled: lowest, columns: COLUMNS, x: margin + r, y: first, pitch, r }),
      ...text('school-place', words('place'), { ...box, y: pick(frame, 52, 66, 28), look: 'roomy second' }, frame),
      ...text('school-about', words('about'), { ...box, y: below + pick(frame, 30, 48), look: 'sentence' }, frame),
      ...text('school-counts', words('counts'), { ...box, y: below + pick(frame, 52, 78), lines: 2, lineHeight: pick(frame, 16, 19), look: 'roomy second' }, frame),
    ],
  };
}
