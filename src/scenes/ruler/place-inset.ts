import { polylinePath } from '../../engine/geo/path-data.ts';
import { baseProjection, place } from '../../engine/geo/projection.ts';
import { shrink, type Box } from '../../engine/geo/shrink.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark, Name, Point, TextMark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { map } from '../../story.ts';
import type { Axis } from './axis.ts';
import type { RulerData } from './data.ts';

/** A place of the small map that is tied to its place on the ruler. */
export interface Tie {
  readonly id: string;
  readonly name: string;
  /** What its marks stand for, where words may name it. */
  readonly of?: Name;
  /** Share of the line's length. */
  readonly share: number;
  readonly position: readonly [lon: number, lat: number];
  /** Where the name stands, as an offset from the middle of the halo. */
  readonly nameAt: Point;
  readonly anchor: TextMark['anchor'];
  /** Share of the leader's height at which it turns towards the ruler. */
  readonly turn: number;
}

/** The map's line, shrunk above the ruler, with a soft halo on each place and a dotted leader to the same place on the ruler. */
export function placeInset({ frontier, about }: RulerData, box: Box, ties: readonly Tie[], { x, y }: Axis, frame: Frame): Mark[] {
  const projection = baseProjection(map, frame);
  const arc = frontier.positions.map(([lon, lat]) => place(projection, lon, lat));
  const small = shrink(arc, box);
  const r = pick(frame, 7, 11);
  const foot = y - pick(frame, 10, 14);
  const halos = ties.map((tie) => ({ ...tie, at: small(place(projection, ...tie.position)) }));
  return [
    ...halos.map(({ id, of, at: [cx, cy] }): Mark => ({ kind: 'circle', key: `halo-${id}`, ...(of && { of: [of] }), className: 'soft', cx, cy, r })),
    { kind: 'path', key: 'frontier-inset', className: 'line thin dashed', d: polylinePath(arc.map(small), 1) },
    ...halos.map(({ id, share, turn, at: [cx, cy] }): Mark => {
      const top = cy + r + 1;
      const d = `M${n(cx)} ${n(top)}V${n(top + (foot - top) * turn)}L${n(x(share * about))} ${n(foot)}`;
      return { kind: 'path', key: `tie-${id}`, className: 'leader dotted', d, order: 1 };
    }),
    ...halos.flatMap(({ id, name, of, nameAt: [dx, dy], anchor, at: [cx, cy] }) => {
      const marks = label(`halo-${id}-name`, [name], { x: cx + dx, y: cy + dy, lineHeight: 0, anchor, className: 'on-paper' });
      return of ? named(of, marks) : marks;
    }),
    ...label('inset-kabul', ['Afghanistan'], { x: box.x, y: box.y + box.height * pick(frame, 0.42, 0.4), lineHeight: 0, className: 'small kabul' }),
    ...label('inset-islamabad', ['Pakistan'], { x: box.x + box.width + pick(frame, 46, 50), y: box.y + box.height * 0.7, lineHeight: 0, anchor: 'end', className: 'small islamabad' }),
  ];
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
