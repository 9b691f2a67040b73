import { polylinePath } from '../../engine/geo/path-data.ts';
import { thinned } from '../../engine/geo/polyline.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';

/** The whole line in miniature, its left end at a point of the plate, with a box round what this map shows. */
export function locator({ frame, line, camera, view }: Sheet, { x, y }: { readonly x: number; readonly y: number }): Mark[] {
  const scale = pick(frame, 78, 124, 70) / (line.at(-1)![0] - line[0]![0]);
  const shrunk = ([px, py]: Point): Point => [x + (px - line[0]![0]) * scale, y + (py - line[0]![1]) * scale];
  const [across, down] = [frame.width / camera.k, (frame.height - frame.head - frame.foot) / camera.k];
  const [left, top] = shrunk([camera.x - across / 2, camera.y - down / 2]);
  return [
    { kind: 'path', key: `locator-line-${view}`, className: 'locator', d: polylinePath(thinned(line.map(shrunk), 0.3), 1) },
    { kind: 'rect', key: `locator-window-${view}`, className: 'window', x: left, y: top, width: across * scale, height: down * scale },
  ];
}
