import { scaleUtc } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Point } from '../../engine/marks/mark.ts';
import { dayOf, type When } from '../../engine/marks/when.ts';
import type { UnsettledData } from './data.ts';

/** The line as an axis of time that rises to the right, as the frontier does on the map. */
export interface Slope {
  /** Where a date stands, so many pixels below the line (above, where negative). */
  readonly at: (when: When, below?: number) => Point;
}

export function slopeOf({ agreed, asOf }: UnsettledData, frame: Frame): Slope {
  const [left, right] = [frame.margin, frame.width - frame.margin];
  const x = scaleUtc([dayOf(agreed), dayOf(asOf)], [left, right]);
  const [low, high] = pick(frame, [254, 218], [392, 330]);
  return {
    at: (when, below = 0) => {
      const along = x(dayOf(when));
      return [along, low + ((high - low) * (along - left)) / (right - left) + below];
    },
  };
}
