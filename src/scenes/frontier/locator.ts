import { polylinePath } from '../../engine/geo/path-data.ts';
import { thinned } from '../../engine/geo/polyline.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';

/** Where the locator stands on the plate: the left end of the line in miniature, and of the bar below it. */
export interface LocatorPlace {
  readonly x: number;
  readonly y: number;
  readonly barX: number;
  readonly barY: number;
}

/** The whole line in miniature with a box round what this map shows, and a bar of so many kilometres. */
export function locator(sheet: Sheet, { x, y, barX, barY }: LocatorPlace): Mark[] {
  const { frame, line, camera, view } = sheet;
  const scale = pick(frame, 80, 130) / (line.at(-1)![0] - line[0]![0]);
  const shrunk = ([px, py]: Point): Point => [x + (px - line[0]![0]) * scale, y + (py - line[0]![1]) * scale];
  const [across, down] = [frame.width / camera.k, (frame.height - frame.head - frame.foot) / camera.k];
  const [left, top] = shrunk([camera.x - across / 2, camera.y - down / 2]);
  const kilometres = pick(frame, 30, 40);
  const length = sheet.km(kilometres) * camera.k;
  return [
    { kind: 'path', key: `locator-line-${view}`, className: 'locator', d: polylinePath(thinned(line.map(shrunk), 0.3), 1) },
    { kind: 'rect', key: `locator-window-${view}`, className: 'window', x: left, y: top, width: across * scale, height: down * scale },
    { kind: 'path', key: `scale-bar-${view}`, className: 'leader', d: `${polylinePath([[barX, barY - 4], [barX, barY], [barX + length, barY], [barX + length, barY - 4]], 1)}` },
    { kind: 'text', key: `scale-words-${view}`, className: 'small second on-islamabad', x: barX + length + 5, y: barY + 1, anchor: 'start', runs: [{ text: `${kilometres}\u00a0km` }] },
  ];
}
