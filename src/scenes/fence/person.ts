import type { Mark } from '../../engine/marks/mark.ts';

/** A person of 1.7 m, the measure of everything in the picture: `metre` is pixels a metre, `y` the ground. */
export const personHeight = 1.7;

/** A standing figure: a head, and one outline for the rest. */
export function person(x: number, y: number, metre: number): Mark[] {
  const m = (metres: number): number => metres * metre;
  const at = (dx: number, up: number): string => `${n(x + m(dx))} ${n(y - m(up))}`;
  const body =
    `M${at(-0.195, 0.85)}V${n(y - m(1.26))}Q${at(-0.195, 1.4)} ${at(0, 1.4)}Q${at(0.195, 1.4)} ${at(0.195, 1.26)}V${n(y - m(0.85))}` +
    `H${n(x + m(0.118))}V${n(y)}H${n(x + m(0.02))}V${n(y - m(0.76))}H${n(x - m(0.02))}V${n(y)}H${n(x - m(0.118))}V${n(y - m(0.85))}Z`;
  return [
    { kind: 'circle', key: 'person-head', className: 'fill second', cx: x, cy: y - m(personHeight - 0.127), r: m(0.127) },
    { kind: 'path', key: 'person-body', className: 'fill second', d: body },
  ];
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
