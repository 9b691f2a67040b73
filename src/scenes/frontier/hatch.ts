import { polylinePath } from '../../engine/geo/path-data.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { TTP } from './areas.ts';
import { boxOf, depthOf } from './depth.ts';
import type { Sheet } from './sheet.ts';

const SLOPE = Math.tan((-20 * Math.PI) / 180);

/** Weight of the strokes so deep inside the area: they fade towards its edge, for nobody knows where it is. */
const weights = ['thin', 'middling', 'full'] as const;

/** The TTP's reported havens: parallel strokes in three weights, one path each. */
export function ttpHatch(sheet: Sheet): Mark[] {
  const depth = depthOf(sheet, TTP, 2);
  const fade = pick(sheet.frame, 8, 14);
  const weightAt = (point: Point): number => (depth(point) < 0 ? -1 : Math.min(2, Math.floor(depth(point) / fade)));
  const strokes: string[][] = [[], [], []];
  for (const { points } of strokesAcross(sheet)) {
    let from = 0;
    for (let i = 1; i <= points.length; i++) {
      const weight = weightAt(points[from]!);
      if (i < points.length && weightAt(points[i]!) === weight) continue;
      if (weight >= 0 && i - from > 1) strokes[weight]!.push(polylinePath([points[from]!, points[Math.min(i, points.length - 1)]!]));
      from = i;
    }
  }
  return weights.map((weight, i) => ({ kind: 'path', key: `area-ttp-${weight}`, of: ['group:ttp'], className: `hatch ${weight}`, d: strokes[i]!.join(''), order: 0 }));
}

/** Slanting strokes over the box of the area, each as points a pixel and a half apart. */
function strokesAcross(sheet: Sheet): { points: Point[] }[] {
  const [x0, y0, x1, y1] = boxOf(sheet, TTP);
  const [gap, step] = [sheet.px(pick(sheet.frame, 4.5, 6.6)), sheet.px(1.5)];
  const rise = (x1 - x0) * SLOPE;
  const rows = Math.ceil((y1 - y0 - rise) / gap);
  return Array.from({ length: rows }, (_, row) => {
    const start = y0 + row * gap;
    return { points: Array.from({ length: Math.ceil((x1 - x0) / step) }, (__, i): Point => [x0 + i * step, start + i * step * SLOPE]) };
  });
}
