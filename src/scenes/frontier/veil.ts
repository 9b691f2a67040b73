import { wholeRegion } from '../../engine/geo/region.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { map } from '../../story.ts';
import type { Sheet } from './sheet.ts';

/** Thin paper over the land, where today's two countries would say too much. */
export function veil({ frame }: Sheet): Mark {
  const [x0, y0, x1, y1] = wholeRegion(map, frame);
  return { kind: 'rect', key: 'veil', className: 'veil', x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}
