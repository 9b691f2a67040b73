import { polylinePath } from '../../engine/geo/path-data.ts';
import { distance, offset, resampled, smoothed, stretches, thinned } from '../../engine/geo/polyline.ts';
import { regionOf } from '../../engine/geo/region.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { reckonedOnce } from '../../engine/reckoned-once.ts';
import { map, sideNames, sides, type SideName } from '../../story.ts';
import type { MapSheet } from './sheet.ts';

/** The atlas device: inside each country a narrow and a wide band in its hue along the line, so that the sides are read without words. */
export const bands = reckonedOnce((sheet: MapSheet): Mark[] => {
  const scale = pick(sheet.frame, isClose(sheet) ? 1.2 : 1, isClose(sheet) ? 1.6 : 1.3);
  const smooth = smoothed(resampled(sheet.line, sheet.px(3)), 3);
  const [isNear, isSeen] = [isWithin(regionOf(map, sheet.frame, sheet.view, 40)), isWithin(regionOf(map, sheet.frame, sheet.view))];
  const inView = stretches(smooth, isNear).filter((stretch) => stretch.some(isSeen));
  return sideNames.flatMap((side) => [
    band(sheet, inView, side, 'outer', 7 * scale),
    band(sheet, inView, side, 'inner', 3.4 * scale),
  ]);
});

/** The two close views, where the bands are wider. */
function isClose({ view }: MapSheet): boolean {
  return view === 'days' || view === 'waziristan';
}

function band(sheet: MapSheet, lines: readonly Point[][], side: SideName, which: 'inner' | 'outer', pixels: number): Mark {
  const by = sheet.px(pixels);
  const paths = lines.map((line) => {
    const moved = offset(line, sides[side].hand === 'left' ? -by : by);
    const own = moved.filter((point) => sheet.sideOf(point) === side && isBeside(sheet, point, by * 0.5));
    return polylinePath(thinned(smoothed(own, 2), sheet.px(0.7) ** 2), 1);
  });
  return { kind: 'path', key: `band-${side}-${which}-${sheet.view}`, className: `band ${which} ${side}${isClose(sheet) ? ' close' : ''}`, d: paths.join('') };
}

/** Clear of the line, and not beyond either of its ends. */
function isBeside({ line, nearest }: MapSheet, point: Point, least: number): boolean {
  const foot = nearest(point);
  return distance(foot, point) > least && distance(foot, line[0]!) > 0 && distance(foot, line.at(-1)!) > 0;
}

function isWithin([x0, y0, x1, y1]: readonly [number, number, number, number]) {
  return ([x, y]: Point): boolean => x > x0 && x < x1 && y > y0 && y < y1;
}
