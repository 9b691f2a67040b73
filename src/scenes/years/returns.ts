import { max } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import { label } from '../../engine/marks/label.ts';
import { linesOf } from '../../engine/marks/lines-of.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { dayOf, said } from '../../engine/marks/when.ts';
import { sides } from '../../story.ts';
import { bracket } from './bracket.ts';
import type { YearsData } from './data.ts';
import { heightOf, layoutOf } from './layout.ts';
import type { YearsState } from './states.ts';

const told = 'Pakistan tells foreigners without papers, most of them Afghans, to be gone by 1\u00a0November; in 2025, registered refugees too';
const apart = 'The counts overlap: they are never added.';

/** A bar for every count, as long as the number, into the country people went back to. Painted below the line. */
export function bars({ running }: YearsData, state: YearsState, frame: Frame): Mark[] {
  const layout = layoutOf(frame);
  const height = heightOf(state, layout);
  const most = max(running, ({ people }) => people) ?? 1;
  const thick = pick(frame, 5, 8);
  return running.map(({ id, asOf, people }, rank): Mark => {
    const width = (people / most) * layout.reach;
    return { kind: 'rect', key: id, className: 'fill second', x: layout.x - width, y: height(dayOf(asOf)) - thick / 2, width, height: thick, order: rank + 1 };
  });
}

/** Number and counter of each bar; the count of some months alone, as a bracket, apart. */
export function counted({ running, window }: YearsData, state: YearsState, frame: Frame): Mark[] {
  const layout = layoutOf(frame);
  const { x, gutter, bracket: aside, lineHeight, bottom } = layout;
  const height = heightOf(state, layout);
  const place = { lineHeight, className: 'roomy' };
  const ends = [height(dayOf(window.since)), height(dayOf(window.asOf))] as const;
  return [
    ...running.flatMap(({ id, asOf, told: number, counter }, rank) => {
      const y = height(dayOf(asOf));
      return [
        ...label(`${id}-number`, [number], { ...place, x: x - pick(frame, 8, 12), y: y - pick(frame, 5, 8), anchor: 'end', className: 'roomy strong', order: rank + 1 }),
        ...label(`${id}-by`, [`by ${said(asOf, frame)}, ${counter}`], { ...place, x: x + gutter, y: y + pick(frame, 4.2, 5), order: rank + 1 }),
      ];
    }),
    bracket(window.id, x + aside, 4 - aside, ends, false, running.length + 1),
    ...label(
      `${window.id}-words`,
      pick(
        frame,
        [`Apart: ${window.told}, ${window.counter},`, 'Apr to Oct 2025 alone'],
        [`Apart from these: ${window.told}, by UNHCR’s count,`, `${said(window.since, frame)} to ${said(window.asOf, frame)} alone`],
      ),
      { ...place, x: x + gutter, y: ends[0] + pick(frame, 24, 34), className: 'roomy second', order: running.length + 1 },
    ),
    ...label('returns-apart', linesOf(apart, pick(frame, 124, 260), 'sans', layout.size), {
      ...place,
      x: x - gutter,
      y: bottom - pick(frame, 52, 66),
      anchor: 'end',
      className: 'roomy second',
      order: running.length + 1,
    }),
  ];
}

/** The order to leave: said on Islamabad's side, its words ending where the counts begin. */
export function order({ order: date }: YearsData, state: YearsState, frame: Frame): Mark[] {
  const layout = layoutOf(frame);
  const { x, gutter, size, lineHeight, r } = layout;
  const y = heightOf(state, layout)(new Date(date));
  const lines = [[{ text: said(date, frame), className: 'strong islamabad' }], ...linesOf(told, frame.width - frame.margin - x - gutter, 'sans', size)];
  return [
    halfDisc('order-to-leave', sides.islamabad, x, y, r),
    ...label('order-to-leave-words', lines, { x: x + gutter, y: y - pick(frame, 6, 8) - (lines.length - 1) * lineHeight, lineHeight, className: 'roomy' }),
  ];
}
