import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label, type LabelLine } from '../../engine/marks/label.ts';
import type { CircleMark, Mark } from '../../engine/marks/mark.ts';

/** One thing that happened at a place of the ruler: years run down the page, places along the line. */
export interface DatedRow {
  readonly id: string;
  /** Where its place is on the ruler, in pixels. */
  readonly x: number;
  /** Level of the mark, beside which the first line of words stands. */
  readonly y: number;
  readonly mark: CircleMark;
  readonly lines: readonly LabelLine[];
  /** Left edge of the words. */
  readonly words: number;
  /** End of the first line of words, where the hairline to the mark begins. */
  readonly wordsEnd: number;
  readonly order: number;
}

/** Words, a hairline, and the mark below its place. */
export function datedRow({ id, x, y, mark, lines, words, wordsEnd, order }: DatedRow, frame: Frame): Mark[] {
  const gap = pick(frame, 6, 9);
  const [from, to] = wordsEnd < x ? [wordsEnd + gap, x - gap] : [x + gap, words - gap];
  return [
    ...(to - from > gap ? [{ kind: 'rule', key: `row-${id}`, className: 'hair', x1: from, y1: y, x2: to, y2: y, order } as const] : []),
    mark,
    ...label(`row-${id}-words`, lines, { x: words, y: y + 4, lineHeight: pick(frame, 15, 19), className: 'roomy', order }),
  ];
}

/** From the ruler down to the last of the marks below a place. */
export function drop(id: string, x: number, from: number, to: number): Mark {
  return { kind: 'rule', key: `drop-${id}`, className: 'leader', x1: x, y1: from, x2: x, y2: to };
}
