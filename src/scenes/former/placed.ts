import { pick } from '../../engine/marks/frame.ts';
import { label, type LabelLine } from '../../engine/marks/label.ts';
import type { Mark, Point, RuleMark, TextMark } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';

/** Where words stand beside their place, in pixels from it: chosen by hand for each frame. */
export type Offset = readonly [x: number, y: number, anchor: TextMark['anchor']];

/** Lines of words beside a place. */
export function words(sheet: Sheet, key: string, at: Point, [x, y, anchor]: Offset, lines: readonly LabelLine[], className = ''): Mark[] {
  return label(key, lines, { x, y, anchor, at, className, lineHeight: pick(sheet.frame, 15.5, 17.5) });
}

/** A hairline from a place to its words. */
export function leader(key: string, at: Point, [x1, y1]: Point, [x2, y2]: Point): RuleMark {
  return { kind: 'rule', key: `leader-${key}`, className: 'leader', at, x1, y1, x2, y2 };
}

/** The names of the two countries as small capitals, so that a picture of a part stands alone. Pixels of the frame. */
export function tags(sheet: Sheet, pakistanY: number): Mark[] {
  const { width, margin, head } = sheet.frame;
  return [
    { kind: 'text', key: 'tag-afghanistan', className: 'tag kabul', x: margin, y: head + pick(sheet.frame, 22, 28), anchor: 'start', runs: [{ text: 'AFGHANISTAN' }] },
    { kind: 'text', key: 'tag-pakistan', className: 'tag islamabad on-islamabad', x: width - margin, y: pakistanY, anchor: 'end', runs: [{ text: 'PAKISTAN' }] },
  ];
}
