import type { Mark } from '../../engine/marks/mark.ts';

/** A stretch of the axis, marked beside it. An end that is not known to the day stays open. */
export function bracket(key: string, x: number, toLine: number, [top, bottom]: readonly [number, number], open: boolean, order = 0): Mark {
  return { kind: 'path', key, className: 'stroke second', d: `M${x + (open ? 0 : toLine)} ${round(top)}H${x}V${round(bottom)}h${toLine}`, order };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
