import { dot, polylinePath } from '../../engine/geo/path-data.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { ISKP } from './areas.ts';
import { boxOf, depthOf } from './depth.ts';
import type { Sheet } from './sheet.ts';

const sizes = ['fine', 'medium', 'coarse'] as const;

/** ISKP's reported ground: dots of three sizes, smaller towards the edge, one path each (a round cap on a stroke of no length is a dot). */
export function iskpStipple(sheet: Sheet): Mark[] {
  const depth = depthOf(sheet, ISKP, 5);
  const fade = pick(sheet.frame, 5, 8);
  const dots: Point[][] = [[], [], []];
  for (const point of scattered(sheet)) {
    const deep = depth(point);
    if (deep >= 0) dots[Math.min(2, Math.floor(deep / fade))]!.push(point);
  }
  return sizes.map((size, i) => ({ kind: 'path', key: `area-iskp-${size}`, of: ['group:iskp'], className: `stipple ${size}`, d: dotted(dots[i]!), order: 1 }));
}

/** A lattice of staggered rows, each point a little off its place. */
function scattered(sheet: Sheet): Point[] {
  const [x0, y0, x1, y1] = boxOf(sheet, ISKP);
  const gap = sheet.px(pick(sheet.frame, 4.8, 6.8));
  const [across, down] = [Math.ceil((x1 - x0) / gap), Math.ceil((y1 - y0) / (gap * 0.86))];
  return Array.from({ length: across * down }, (_, n): Point => {
    const [column, row] = [n % across, Math.floor(n / across)];
    return [x0 + (column + (row % 2) / 2 + jitter(n)) * gap, y0 + (row * 0.86 + jitter(n + 0.5)) * gap];
  });
}

/** Between -0.2 and 0.2, always the same for the same dot. */
function jitter(seed: number): number {
  const wild = Math.sin(seed * 127.1) * 43758.5453;
  return (wild - Math.floor(wild) - 0.5) * 0.4;
}

/** A dot at each point, and back again, since the way to the next is told from there. */
function dotted(points: readonly Point[]): string {
  return polylinePath(points, 1).replace(/[Ml][^l]*/g, (step) => `${step.replace('l', 'm')}${dot}h-.01`);
}
