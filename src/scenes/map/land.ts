import { landPath } from '../../engine/geo/land-path.ts';
import { wholeRegion } from '../../engine/geo/region.ts';
import type { Geography } from '../../engine/geo/geography.ts';
import type { Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { reckonedOnce } from '../../engine/reckoned-once.ts';
import { map } from '../../story.ts';
import type { MapSheet } from './sheet.ts';

/** Water, the two lands and all others. The same marks under every view, so that only the camera moves them. */
export function land({ geography, frame }: MapSheet): Mark[] {
  return lands(geography)(frame);
}

const lands = reckonedOnce((geography: Geography) => reckonedOnce((frame: Frame): Mark[] => {
  const { left, right, far, coast } = geography.land[frame.name];
  const [x0, y0, x1, y1] = wholeRegion(map, frame);
  return [
    { kind: 'rect', key: 'water', className: 'water', x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
    { kind: 'path', key: 'land-far', className: 'land-far', d: landPath(map, frame, far) },
    { kind: 'path', key: 'land-kabul', className: 'land-kabul', d: landPath(map, frame, left) },
    { kind: 'path', key: 'land-islamabad', className: 'land-islamabad', d: landPath(map, frame, right) },
    { kind: 'path', key: 'coast', className: 'coast', d: landPath(map, frame, coast) },
  ];
}));
