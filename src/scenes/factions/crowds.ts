import { pick } from '../../engine/marks/frame.ts';
import type { Mark, PathMark } from '../../engine/marks/mark.ts';
import { rows, standing } from '../../engine/marks/standing.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { FactionsData } from './from.ts';
import type { Place } from './place.ts';

/** How many people a figure stands for. */
export const EACH = 10;

/** Several hundred, a number nobody gave: as many figures are sure, so many more fade out. A sign of an open end, no distribution. */
const [SURE, AT_MOST, FADES] = [20, 90, 6] as const;

/** Those who went free, as each speaker has it, one crowd below the other: above the line those freed as Kabul fell, below it those whom Pakistan freed. */
export function crowds({ data: { freed }, words, frame }: Given<FactionsData, unknown>, { axis, falls, top }: Place): Mark[] {
  const x = falls + pick(frame, 10, 16);
  const width = frame.width - frame.margin - x;
  const [across, down, height] = pick(frame, [4.6, 7.2, 5.5], [8.4, 15, 11], [4.6, 6.8, 5.2]);
  const columns = Math.floor(width / across) + 1;
  const lineHeight = pick(frame, 15, 19, 14);
  const crowd = (key: string, count: number, y: number, from = x): PathMark[] => standing(key, placesOf(count, from, y), 'pupil second');
  const placesOf = (count: number, from: number, y: number) => rows(count, { x: from + 1.5, y: y + height, columns, across: -across, down, height });

  let y = top + lineHeight + pick(frame, 5, 14, 3);
  const above = freed.filter(({ by }) => by === 'afghanistan').flatMap(({ id, people }): Mark[] => {
    const said = text(`factions-${id}`, words(id), { x, y, width: width + 4, lines: 2, lineHeight, look: 'roomy' }, frame);
    const foot = y + (said.length - 1) * lineHeight + pick(frame, 6, 10, 5);
    const count = people === undefined ? AT_MOST : Math.round(people / EACH);
    y = foot + Math.ceil(count / columns) * down + lineHeight + pick(frame, 4, 16, 1);
    return [...said, ...(people === undefined ? openEnd(id, placesOf(count, x, foot)) : crowd(id, count, foot))];
  });

  const below = freed.filter(({ by }) => by === 'pakistan');
  const said = text('factions-pakistan', words('pakistan'), { x, y: axis + pick(frame, 40, 62, 34), width: width + 4, lines: 2, lineHeight, look: 'roomy islamabad' }, frame);
  const foot = (said.at(-1)?.y ?? axis) + pick(frame, 6, 10, 4);
  return [...above, ...said, ...below.flatMap(({ id, people = 0 }, i) => crowd(id, Math.round(people / EACH), foot, x + i * 12 * across))];
}

/** Figures that fade from the last that is sure. */
function openEnd(key: string, places: ReturnType<typeof rows>): PathMark[] {
  const step = (AT_MOST - SURE) / FADES;
  return Array.from({ length: FADES + 1 }, (_, i) => {
    const some = i === 0 ? places.slice(0, SURE) : places.slice(Math.round(SURE + (i - 1) * step), Math.round(SURE + i * step));
    return standing(`${key}-${i}`, some, `pupil second${i === 0 ? '' : ` fading-${i}`}`);
  }).flat();
}
