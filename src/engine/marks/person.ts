import { round } from '../picture/camera.ts';
import type { PathMark } from './mark.ts';

/** A standing figure in one outline, a head and the rest: so many pixels tall on the ground at `y`. The word `fill` and a hue give it its ink. */
export function person(key: string, x: number, y: number, tall: number, className: string): PathMark {
  // Drawn for 1.7 m.
  const m = (metres: number): number => (metres * tall) / 1.7;
  const at = (dx: number, up: number): string => `${round(x + m(dx), 1)} ${round(y - m(up), 1)}`;
  const r = round(m(0.127), 1);
  const head = `M${at(-0.127, 1.573)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  const body =
    `M${at(-0.195, 0.85)}V${round(y - m(1.26), 1)}Q${at(-0.195, 1.4)} ${at(0, 1.4)}Q${at(0.195, 1.4)} ${at(0.195, 1.26)}V${round(y - m(0.85), 1)}` +
    `H${round(x + m(0.118), 1)}V${round(y, 1)}H${round(x + m(0.02), 1)}V${round(y - m(0.76), 1)}H${round(x - m(0.02), 1)}V${round(y, 1)}H${round(x - m(0.118), 1)}V${round(y - m(0.85), 1)}Z`;
  return { kind: 'path', key, className, d: head + body };
}
