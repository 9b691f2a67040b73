import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Axis, GivenRuler } from './axis.ts';

/** Height of the fence as a bar on the ruler. */
export function barOf({ frame }: GivenRuler): number {
  return pick(frame, 16, 26, 14);
}

/** So much fence, as claimed: it fills the ruler from its first end, where it begins as nothing. Its end is open. */
export function fill(km: number, { x, y }: Axis, given: GivenRuler): [bar: Mark, end: Mark] {
  const height = barOf(given);
  return [
    { kind: 'rect', key: 'fence', className: 'line-dot', x: x(0), y: y - height / 2, width: x(km) - x(0), height },
    { kind: 'circle', key: 'fence-end', className: 'line-ring', cx: x(km), cy: y, r: km === 0 ? 0 : height / 2 + 1 },
  ];
}
