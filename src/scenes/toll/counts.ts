import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { people } from '../../engine/marks/people.ts';
import type { Words } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { TollData } from './from.ts';
import { belowRowOf, gutterAfter, layoutOf } from './layout.ts';

/** The two counts of the dead: a leader through a gutter of the dots, the number, and who gives it. */
export function counts(data: TollData, words: Words, frame: Frame): Mark[] {
  const layout = layoutOf(frame);
  const { numbers, drop, lineHeight } = layout;
  const [left, right] = [gutterAfter(data.lowest, layout), gutterAfter(data.highest, layout)];
  const aside = pick(frame, 4, 6);
  const foot = numbers - pick(frame, 16, 22);
  const lowest = { x: left - aside, width: left - aside - frame.margin, anchor: 'end', order: 1 } as const;
  const highest = { x: right + aside, width: frame.width - frame.margin - right - aside, order: 2 } as const;
  const speaker = { y: numbers + drop, lineHeight, look: 'roomy' };
  return [
    leader('toll-lowest-leader', left, belowRowOf(data.lowest, layout) - 2 * layout.r, foot),
    leader('toll-highest-leader', right, belowRowOf(data.highest, layout) - 2 * layout.r, foot),
    ...text('toll-lowest', words('lowest'), { ...lowest, y: numbers, look: 'number' }, frame),
    ...text('toll-lowest-by', words('lowest-by'), { ...lowest, ...speaker, width: pick(frame, 90, 110), lines: 2 }, frame),
    ...text('toll-highest', words('highest'), { ...highest, y: numbers, look: 'number' }, frame),
    ...text('toll-highest-by', words('highest-by'), { ...highest, ...speaker, width: pick(frame, highest.width, 260), lines: pick(frame, 3, 2) }, frame),
  ];
}

/** The children UNICEF counted, in rows of their own: nobody says which of the others they are. */
export function children({ children: count }: TollData, words: Words, frame: Frame): Mark[] {
  const layout = layoutOf(frame);
  const { x, pitch, r, lineHeight } = layout;
  const { y, columns, at: [left, top], by: [over, down] } = layout.children;
  return [
    ...people('toll-child', { count, filled: count, columns, x, y, pitch, r }),
    ...text('toll-children', words('children'), { x: left, y: top, width: 60, look: 'number', order: 3 }, frame),
    ...text('toll-children-by', words('children-by'), { x: left + over, y: top + down, width: pick(frame, 74, 300, 200), lines: 3, lineHeight, look: 'roomy', order: 3 }, frame),
  ];
}

function leader(key: string, x: number, y1: number, y2: number): Mark {
  return { kind: 'rule', key, className: 'leader', x1: x, y1, x2: x, y2, order: 1 };
}
