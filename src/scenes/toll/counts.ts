import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { TollData } from './data.ts';
import { belowRowOf, COLUMNS, gutterAfter, layoutOf } from './layout.ts';

/** The two counts of the dead: a leader through a gutter of the dots, the number, and who gives it. */
export function counts(data: TollData, frame: Frame): Mark[] {
  const layout = layoutOf(frame);
  const { numbers, drop, lineHeight } = layout;
  const [left, right] = [gutterAfter(data.lowest, layout), gutterAfter(data.highest, layout)];
  const aside = pick(frame, 4, 6);
  const foot = numbers - pick(frame, 16, 22);
  const speakers = { y: numbers + drop, lineHeight, className: 'roomy' };
  return [
    leader('toll-lowest-leader', left, belowRowOf(data.lowest, layout) - 2 * layout.r, foot),
    leader('toll-highest-leader', right, belowRowOf(data.highest, layout) - 2 * layout.r, foot),
    ...label('toll-lowest', [`about\u00a0${data.lowest}`], { x: left - aside, y: numbers, lineHeight, anchor: 'end', className: 'number', order: 1 }),
    ...label('toll-lowest-by', ['local officials,', 'to Reuters'], { ...speakers, x: left - aside, anchor: 'end', order: 1 }),
    ...label('toll-highest', [`${data.highest}`], { x: right + aside, y: numbers, lineHeight, className: 'number', order: 2 }),
    ...label('toll-highest-by', highestBy(data, frame), { ...speakers, x: right + aside, order: 2 }),
  ];
}

/** A bracket beside the first rows: as many dots as UNICEF counted children, from a count of its own. */
export function childrenBracket({ children }: TollData, frame: Frame): Mark[] {
  const { x, y, pitch, r, lineHeight, drop } = layoutOf(frame);
  const edge = x + (COLUMNS - 1) * pitch + r + pick(frame, 8, 12);
  const [top, bottom] = [y - r, y + (children / COLUMNS - 1) * pitch + r];
  const words = edge + pick(frame, 13, 18);
  return [
    { kind: 'path', key: 'toll-children-bracket', className: 'leader', d: `M${edge} ${top}h5V${bottom}h-5`, order: 3 },
    ...label('toll-children', [`${children}`], { x: words, y: top + pick(frame, 14, 20), lineHeight, className: 'number', order: 3 }),
    ...label('toll-children-by', pick(frame, ['children, by', 'UNICEF’s', 'own count'], ['children, by UNICEF’s', 'own count']), {
      x: words,
      y: top + pick(frame, 14, 20) + drop,
      lineHeight,
      className: 'roomy',
      order: 3,
    }),
  ];
}

function leader(key: string, x: number, y1: number, y2: number): Mark {
  return { kind: 'rule', key, className: 'leader', x1: x, y1, x2: x, y2, order: 1 };
}

function highestBy({ khost, kunar }: TollData, frame: Frame): string[] {
  return pick(
    frame,
    ['provincial officials:', `${khost} in Khost, ${kunar} in Kunar;`, 'the figure most cited'],
    [`provincial officials: ${khost} in Khost`, `and ${kunar} in Kunar; the figure most cited`],
  );
}
