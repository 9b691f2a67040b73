import type { CircleMark } from '../../engine/marks/mark.ts';
import type { Outcome } from './data.ts';

/**
 * The sign of an outcome, on the line: a disc that is full (held), half full (partly) or empty (did not hold), with a
 * dotted ring where the record is silent. Half full from below, since left and right halves are the signs of the two sides.
 */
export function sign(key: string, outcome: Outcome, x: number, y: number, r: number, order: number): CircleMark[] {
  const filling = fillings[outcome];
  const ring: CircleMark = { kind: 'circle', key: `${key}-ring`, className: `hollow ink${silent.includes(outcome) ? ' dotted' : ''}`, cx: x, cy: y, r: r - 0.7, order };
  return filling ? [ring, { kind: 'circle', key: `${key}-filling`, className: filling, cx: x, cy: y, r, order }] : [ring];
}

const silent: readonly Outcome[] = ['not-found', 'not-proven'];

const fillings: Readonly<Partial<Record<Outcome, string>>> = { held: 'fill ink', partly: 'fill ink lower-half' };
