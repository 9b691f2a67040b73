import type { Point, Run, TextMark } from './mark.ts';

/** A line of a label: words in the label's own look, or several looks after one another. */
export type LabelLine = string | readonly Run[];

/** Where a label of several lines stands. */
export interface LabelPlace {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lineHeight: number;
  /** `start` where absent. */
  readonly anchor?: TextMark['anchor'];
  /** Look of every line; empty where absent. */
  readonly className?: string;
  /** The place on the map the label rides on; `x` and `y` are then offsets from it. */
  readonly at?: Point;
  readonly order?: number;
}

/** A label as one text mark a line, with the keys `key/0`, `key/1`, ... SVG does not wrap. */
export function label(key: string, lines: readonly LabelLine[], place: LabelPlace): TextMark[] {
  const { x, y, lineHeight, anchor = 'start', className = '', at, order } = place;
  return lines.map((line, i) => ({
    kind: 'text',
    key: `${key}/${i}`,
    className,
    x,
    y: y + i * lineHeight,
    anchor,
    runs: typeof line === 'string' ? [{ text: line }] : line,
    ...(at && { at }),
    ...(order !== undefined && { order }),
  }));
}
