import type { Mark } from '../../engine/marks/mark.ts';
import { round } from '../../engine/picture/camera.ts';

/** A standing figure, a head and one outline for the rest: `height` in metres, `metre` pixels a metre, `y` the ground. */
export function person(x: number, y: number, metre: number, height: number): Mark[] {
  // Drawn for 1.7 m.
  const m = (metres: number): number => (metres * metre * height) / 1.7;
  const at = (dx: number, up: number): string => `${round(x + m(dx), 1)} ${round(y - m(up), 1)}`;
  const body =
    `M${at(-0.195, 0.85)}V${round(y - m(1.26), 1)}Q${at(-0.195, 1.4)} ${at(0, 1.4)}Q${at(0.195, 1.4)} ${at(0.195, 1.26)}V${round(y - m(0.85), 1)}` +
    `H${round(x + m(0.118), 1)}V${round(y, 1)}H${round(x + m(0.02), 1)}V${round(y - m(0.76), 1)}H${round(x - m(0.02), 1)}V${round(y, 1)}H${round(x - m(0.118), 1)}V${round(y - m(0.85), 1)}Z`;
  return [
    { kind: 'circle', key: 'person-head', className: 'fill second', cx: x, cy: y - m(1.7 - 0.127), r: m(0.127) },
    { kind: 'path', key: 'person-body', className: 'fill second', d: body },
  ];
}
