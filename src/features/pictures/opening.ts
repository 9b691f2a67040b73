import { linePath } from '../../engine/picture/line-shape.ts';
import { viewOf } from '../../engine/geo/map-plan.ts';
import { baseProjection, place } from '../../engine/geo/projection.ts';
import { frames, type FullFrame } from '../../engine/marks/frame.ts';
import { readFrontier } from '../../scenes/from/ground.ts';
import { map } from '../../story.ts';

/** The line across the opening screen: path data and the box it fills. */
export interface Opening {
  readonly d: string;
  readonly viewBox: string;
}

/** Kilometres a pixel: larger than on the stage, so that it runs off the right edge of a phone. */
const scale: Readonly<Record<FullFrame, number>> = { narrow: 3.12, wide: 1.36 };

/** The frontier at the scale of the opening, from the same vertices as on the stage. */
export function opening(): Record<FullFrame, Opening> {
  const { positions } = readFrontier();
  const draw = (name: FullFrame): Opening => {
    const larger = viewOf(map, frames[name], 'whole').kmPerPixel / scale[name];
    const projection = baseProjection(map, frames[name]);
    const points = positions.map(([lon, lat]) => place(projection, lon, lat).map((value) => value * larger) as [number, number]);
    const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
    const [right, bottom] = [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))];
    const box = [left - 10, top - 10, right - left + 20, bottom - top + 20].map(Math.round);
    return { d: linePath(points.flat(), 1), viewBox: box.join(' ') };
  };
  return { narrow: draw('narrow'), wide: draw('wide') };
}
