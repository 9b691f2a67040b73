import { range, scaleLinear, type ScaleLinear } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { RulerData } from './from.ts';

export type GivenRuler = Given<RulerData, unknown>;

/** The line laid flat: what its length is to pixels, and how high it lies. */
export interface Axis {
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
}

/** The height of the ground below the fence, on which ruler and fill lie too, so that the line need not move. */
export function groundLevel(frame: Frame): number {
  return pick(frame, 250, 400, 190);
}

/** A line of so many kilometres, or of 1 for its shares, from margin to margin. */
export function axisOf(frame: Frame, length: number, y: number): Axis {
  return { x: scaleLinear([0, length], [frame.margin, frame.width - frame.margin]), y };
}

/** The line itself, solid, over the whole axis. */
export function rulerLine(shares: readonly number[], { x, y }: Axis): Mark {
  const [left, right] = x.range() as [number, number];
  return lineMark(laidAlong(shares, [[left, y], [right, y]]));
}

/** A tick every five hundred kilometres, and what lies at the two ends. */
export function scaleOf(km: number, { x, y }: Axis, given: GivenRuler): Mark[] {
  const { frame } = given;
  return [
    ...range(0, km + 1, 500).map((at): Mark => ({ kind: 'rule', key: `ruler-tick-${at}`, className: 'leader', x1: x(at), y1: y - 6, x2: x(at), y2: y })),
    ...endsOf({ x, y }, given, y - pick(frame, 11, 16)),
  ];
}

/** For the line as a string of places: from Iran to the Wakhan. */
export function endsOf({ x }: Axis, { words, frame }: GivenRuler, baseline: number): Mark[] {
  const [left, right] = x.range() as [number, number];
  return [
    ...text('ruler-iran', words('iran'), { x: left, y: baseline, width: 80, look: 'small second' }, frame),
    ...text('ruler-wakhan', words('wakhan'), { x: right, y: baseline, width: 80, anchor: 'end', look: 'small second' }, frame),
  ];
}

/** Marks that appear at a share of a passage that the reader's scroll moves. */
export function appearing(from: number, marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => ({ ...mark, from }));
}
