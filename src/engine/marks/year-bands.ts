import { utcYear } from 'd3';
import { pick, type Frame } from './frame.ts';
import { label } from './label.ts';
import type { Mark } from './mark.ts';

/**
 * Years along an upright axis: a band across the plate for every even year, each year named at the left.
 * `height` gives the height of a moment on the axis, in pixels. To be painted below the line.
 */
export function yearBands(from: Date, to: Date, height: (moment: Date) => number, frame: Frame): Mark[] {
  return utcYear.range(utcYear.floor(from), to).flatMap((year): Mark[] => {
    const [top, next] = [height(year > from ? year : from), utcYear.offset(year, 1)];
    const bottom = height(next < to ? next : to);
    const name = String(year.getUTCFullYear());
    const band: Mark = { kind: 'rect', key: `year-${name}`, className: 'panel', x: 0, y: top, width: frame.width, height: bottom - top };
    return [
      ...(year.getUTCFullYear() % 2 === 0 ? [band] : []),
      ...label(`year-name-${name}`, [name], { x: frame.margin, y: top + pick(frame, 14, 20), lineHeight: 0, className: 'second' }),
    ];
  });
}
