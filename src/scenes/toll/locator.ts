import { baseProjection, place } from '../../engine/geo/projection.ts';
import { shrink, type Box } from '../../engine/geo/shrink.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { lineMark } from '../../engine/marks/line.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { map } from '../../story.ts';
import type { TollData } from './data.ts';

/** The map's line, shrunk into the corner, with soft halos on the two provinces. */
export function locator({ frontier, spots }: TollData, frame: Frame): Mark[] {
  const projection = baseProjection(map, frame);
  const arc = frontier.positions.map(([lon, lat]) => place(projection, lon, lat));
  const small = shrink(arc, pick<Box>(frame, { x: 210, y: 284, width: 134, height: 82 }, { x: 486, y: 420, width: 250, height: 160 }));
  const r = pick(frame, 7, 12);
  const halos = spots.map(({ name, lon, lat }) => ({ id: name.toLowerCase(), name, at: beside(small(place(projection, lon, lat)), r) }));
  return [
    ...halos.map(({ id, at: [cx, cy] }): Mark => ({ kind: 'circle', key: `toll-halo-${id}`, className: 'soft', cx, cy, r })),
    lineMark(arc.map(small), { className: 'line thin', dash: pick(frame, [5, 3], [7, 3.5]) }),
    ...halos.flatMap(({ id, name, at: [x, y] }) => label(`toll-spot-${id}`, [name], { x: x - r - 3, y: y + 1, lineHeight: 0, anchor: 'end' })),
  ];
}

/** Both places lie within a pixel or two of the line at this scale; a halo moved towards Kabul cannot be read as the other side. */
function beside([x, y]: Point, r: number): Point {
  return [x - 0.85 * r, y - 0.55 * r];
}
