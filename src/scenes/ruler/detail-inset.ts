import { geoPath, type GeoProjection } from 'd3';
import type { Position } from '../../engine/geo/arc.ts';
import { polylinePath } from '../../engine/geo/path-data.ts';
import { baseProjection, place } from '../../engine/geo/projection.ts';
import { shrink, type Box } from '../../engine/geo/shrink.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { map } from '../../story.ts';
import { grouped } from './axis.ts';
import type { MapDetail, RulerData } from './data.ts';

/** The bend round Kurram and Khost, in the middle of the magnifier. */
const LOOKED_AT: Position = [70.08, 33.62];

/** Why the lengths differ: where the line was on the map, and one stretch of it magnified in two details. */
export function detailInset({ frontier, details: [coarse, , fine] }: RulerData, frame: Frame): Mark[] {
  const glass = pick<Box>(frame, { x: 188, y: 44, width: 156, height: 104 }, { x: 430, y: 66, width: 306, height: 176 });
  const times = pick(frame, 2.4, 2.1);
  const arc = frontier.positions.map(([lon, lat]) => place(baseProjection(map, frame), lon, lat));
  const small = shrink(arc, pick<Box>(frame, { x: 16, y: 54, width: 140, height: 88 }, { x: 44, y: 72, width: 270, height: 166 }));
  const [left, top, right, bottom] = seen(glass, times, frame, small);
  const zoom = magnified(glass, times, frame);
  const pad = pick(frame, 6, 8);
  return [
    { kind: 'path', key: 'frontier-ghost', className: 'line-ghost whole dashed', d: polylinePath(arc.map(small), 1) },
    { kind: 'path', key: 'glass-rays', className: 'hair', d: `M${right} ${top}L${glass.x} ${glass.y}M${right} ${bottom}L${glass.x} ${glass.y + glass.height}` },
    { kind: 'path', key: 'glass-on-map', className: 'hair', d: `M${left} ${top}H${right}V${bottom}H${left}Z` },
    { kind: 'rect', key: 'glass', className: 'hair', ...glass },
    { kind: 'path', key: 'glass-coarse', className: 'stroke ink', d: drawn(zoom, coarse) },
    { kind: 'path', key: 'glass-fine', className: 'line', d: drawn(zoom, fine) },
    ...label('glass-fine-points', [named(fine, frame)], { x: glass.x + pad, y: glass.y + pick(frame, 16, 20), lineHeight: 0, className: 'strong vermilion on-paper' }),
    ...label('glass-coarse-points', [named(coarse, frame)], {
      x: glass.x + glass.width - pad,
      y: glass.y + glass.height - pick(frame, 7, 9),
      lineHeight: 0,
      anchor: 'end',
      className: 'on-paper',
    }),
  ];
}

/** What the magnifier looks at, as left, top, right and bottom on the small map. */
function seen({ width, height }: Box, times: number, frame: Frame, small: (point: Point) => Point): [number, number, number, number] {
  const [x, y] = place(baseProjection(map, frame), ...LOOKED_AT);
  const [dx, dy] = [width / times / 2, height / times / 2];
  const corners = [small([x - dx, y - dy]), small([x + dx, y + dy])] as const;
  return corners.flat().map((value) => Math.round(value * 10) / 10) as [number, number, number, number];
}

/** The map's projection, so many times magnified, cut off at the edge of the glass. */
function magnified({ x, y, width, height }: Box, times: number, frame: Frame): GeoProjection {
  const whole = baseProjection(map, frame);
  return whole
    .scale(whole.scale() * times)
    .center([LOOKED_AT[0] + whole.rotate()[0], LOOKED_AT[1]])
    .translate([x + width / 2, y + height / 2])
    .clipExtent([[x, y], [x + width, y + height]]);
}

function drawn(zoom: GeoProjection, { positions }: MapDetail): string {
  return geoPath(zoom).digits(1)({ type: 'LineString', coordinates: positions.map((position) => [...position]) }) ?? '';
}

function named({ positions, km }: MapDetail, frame: Frame): string {
  return pick(frame, `${positions.length} points`, `${positions.length} points: ${grouped(Math.round(km))} km`);
}
