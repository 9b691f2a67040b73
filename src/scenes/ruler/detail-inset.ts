import { geoPath, type GeoProjection } from 'd3';
import type { Position } from '../../engine/geo/arc.ts';
import { polylinePath } from '../../engine/geo/path-data.ts';
import { baseProjection, place } from '../../engine/geo/projection.ts';
import { shrink, type Box } from '../../engine/geo/shrink.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { text } from '../../engine/render/text.ts';
import { map } from '../../story.ts';
import { appearing, type GivenRuler } from './axis.ts';

/** The bend round Kurram and Khost, in the middle of the magnifier. */
const LOOKED_AT: Position = [70.08, 33.62];

/** Why the lengths differ: where the line was on the map, and one stretch of it magnified in two details. */
export function detailInset({ data: { arc, details }, words, frame }: GivenRuler): Mark[] {
  const glass = pick<Box>(frame, { x: 172, y: 46, width: 172, height: 166 }, { x: 400, y: 66, width: 336, height: 270 }, { x: 180, y: 14, width: 164, height: 138 });
  const times = pick(frame, 5, 4.4, 4.6);
  const positions = arc.positions.map(([lon, lat]) => place(baseProjection(map, frame), lon, lat));
  const small = shrink(positions, pick<Box>(frame, { x: 16, y: 74, width: 136, height: 104 }, { x: 34, y: 96, width: 310, height: 200 }, { x: 16, y: 30, width: 144, height: 104 }));
  const [left, top, right, bottom] = seen(glass, times, frame, small);
  const zoom = magnified(glass, times, frame);
  const pad = pick(frame, 7, 11);
  const drawn = (which: number): string => geoPath(zoom).digits(1)({ type: 'LineString', coordinates: details[which]!.positions.map((position) => [...position]) }) ?? '';
  return [
    ...appearing(0.3, [
      { kind: 'path', key: 'frontier-ghost', className: 'line-ghost whole dashed', d: polylinePath(positions.map(small), 1) },
      { kind: 'path', key: 'glass-rays', className: 'hair', d: `M${right} ${top}L${glass.x} ${glass.y}M${right} ${bottom}L${glass.x} ${glass.y + glass.height}` },
      { kind: 'path', key: 'glass-on-map', className: 'hair', d: `M${left} ${top}H${right}V${bottom}H${left}Z` },
      { kind: 'rect', key: 'glass', className: 'hair', ...glass },
      ...text('glass-coarse', words('coarse'), { x: glass.x + glass.width - pad, y: glass.y + glass.height - pick(frame, 8, 12), width: glass.width - 2 * pad, anchor: 'end', look: 'roomy on-paper' }, frame),
    ]),
    ...appearing(0.42, [
      { kind: 'path', key: 'glass-fine', className: 'line', d: drawn(1) },
      { kind: 'path', key: 'glass-coarse', className: 'stroke ink', d: drawn(0), from: 0.3 },
      ...text('glass-fine', words('fine'), { x: glass.x + pad, y: glass.y + pick(frame, 18, 25), width: glass.width - 2 * pad, look: 'roomy strong vermilion on-paper' }, frame),
    ]),
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
