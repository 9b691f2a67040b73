import { format, range, scaleLinear, type ScaleLinear } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark, RuleMark } from '../../engine/marks/mark.ts';

/** The line laid flat: kilometres to pixels, and how high it lies. */
export interface Axis {
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
}

/** An axis of so many kilometres from margin to margin. */
export function axisOf(frame: Frame, km: number, y: number): Axis {
  return { x: scaleLinear([0, km], [frame.margin, frame.width - frame.margin]), y };
}

/** The line itself, solid, from 0 to `km`. */
export function rulerLine(shares: readonly number[], { x, y }: Axis, km: number): Mark {
  return lineMark(laidAlong(shares, [[x(0), y], [x(km), y]]));
}

/** A tick every hundred kilometres, a longer one every five hundred, above or below the line. */
export function ticks({ x, y }: Axis, side: 'above' | 'below'): RuleMark[] {
  const away = side === 'above' ? -1 : 1;
  return range(0, x.domain()[1]! + 1, 100).map((km) => {
    const length = km % 500 === 0 ? 7 : 4;
    return { kind: 'rule', key: `ruler-tick-${km}`, className: 'leader', x1: x(km), y1: y, x2: x(km), y2: y + away * length };
  });
}

/** The numbers at the long ticks, up to `last` kilometres. */
export function numbers({ x }: Axis, baseline: number, last: number): Mark[] {
  return range(0, last + 1, 500).map((km) => number(km, x(km), baseline, km === 0 ? 'start' : 'middle', grouped(km)));
}

/** For the line as a string of places: how long it is, and what lies at its two ends. */
export function ends({ x }: Axis, baseline: number, about: number, frame: Frame): Mark[] {
  return [
    number(0, x(0), baseline, 'start', pick(frame, '0, Iran', '0, at Iran')),
    number(about, x(about), baseline, 'end', pick(frame, `${grouped(about)} km`, `about ${grouped(about)} km, in the Wakhan`)),
  ];
}

/** A whole number as our prose writes it: 2,054. */
export const grouped = format(',');

function number(km: number, x: number, y: number, anchor: 'start' | 'middle' | 'end', words: string): Mark {
  return { kind: 'text', key: `ruler-${km}`, className: 'small second', x, y, anchor, runs: [{ text: words }] };
}
