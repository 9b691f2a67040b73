import { baseProjection, place } from '../../engine/geo/projection.ts';
import { shrink, type Box } from '../../engine/geo/shrink.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { lineMark } from '../../engine/marks/line.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { map } from '../../story.ts';
import { text } from '../../engine/render/text.ts';
import type { TollData } from './from.ts';

/** The map's line, shrunk into the corner, with soft halos on the two provinces. */
export function locator({ line, spots }: TollData, frame: Frame): Mark[] {
  const projection = baseProjection(map, frame);
  const arc = line.positions.map(([lon, lat]) => place(projection, lon, lat));
  const small = shrink(arc, pick<Box>(frame, { x: 210, y: 284, width: 134, height: 82 }, { x: 486, y: 420, width: 250, height: 160 }, { x: 228, y: 206, width: 116, height: 72 }));
  const r = pick(frame, 7, 12);
  const halos = spots.map(({ id, name, lon, lat }) => ({ id, name, at: beside(small(place(projection, lon, lat)), r) }));
  return [
    ...halos.map(({ id, at: [cx, cy] }): Mark => ({ kind: 'circle', key: `toll-halo-${id}`, className: 'soft', cx, cy, r })),
    lineMark(arc.map(small), { className: 'line thin', dash: pick(frame, [5, 3], [7, 3.5]) }),
    ...halos.flatMap(({ id, name, at: [x, y] }) => text(`toll-spot-${id}`, name, { x: x - r - 3, y: y + 1, width: 80, anchor: 'end' }, frame)),
  ];
}

/** Both places lie within a pixel or two of the line at this scale; a halo moved towards Kabul cannot be read as the other side. */
function beside([x, y]: Point, r: number): Point {
  return [x - 0.85 * r, y - 0.55 * r];
}
