import { curveCatmullRom, line as lineOf } from 'd3';
import { polylinePath } from '../../engine/geo/path-data.ts';
import { distance, resampled } from '../../engine/geo/polyline.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { LabelLine } from '../../engine/marks/label.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { leader, words, type Offset } from './placed.ts';
import type { Sheet } from './sheet.ts';

/** A crossing: two posts where the line opens, and the road through. */
interface Gate {
  /** Where it stands: a place, or the middle between two. */
  readonly at: readonly string[];
  /** The towns its road runs through on either side, from Afghanistan to Pakistan. */
  readonly west: readonly string[];
  readonly east: readonly string[];
  /** Offsets of its words and of both ends of their leader, narrow and wide. */
  readonly offsets: readonly [Offset, Offset];
  readonly leaders: readonly [readonly [Point, Point], readonly [Point, Point]];
  /** What is said of it beside its name in the wide frame. */
  readonly words?: readonly string[];
}

const GATES: readonly Gate[] = [
  { at: ['torkham'], west: ['kabul', 'jalalabad'], east: ['peshawar'], offsets: [[6, -24, 'start'], [38, -34, 'start']], leaders: [[[8, -8], [13, -20]], [[14, -14], [33, -38]]], words: ['the busiest gate'] },
  { at: ['ghulam-khan'], west: ['khost-city'], east: ['miranshah'], offsets: [[24, -18, 'start'], [44, -30, 'start']], leaders: [[[8, -8], [20, -19]], [[14, -12], [39, -32]]] },
  { at: ['angoor-ada'], west: ['barmal'], east: ['wana', 'tank'], offsets: [[-25, 27, 'end'], [-62, 30, 'end']], leaders: [[[-6, 7], [-22, 21]], [[-8, 8], [-57, 25]]], words: ['a town on the line itself'] },
  { at: ['spin-boldak', 'chaman'], west: ['kandahar'], east: ['quetta'], offsets: [[47, 10, 'start'], [46, 20, 'start']], leaders: [[[10, 1], [42, 5]], [[16, 4], [41, 14]]] },
];

/** Half the opening, and half a post, in pixels. */
const SIZE = { narrow: { opening: 6, post: 8 }, wide: { opening: 8.5, post: 11 } };

/** Four gates, opened from north to south. */
export function gates(sheet: Sheet): Mark[] {
  const opened = GATES.map((gate) => ({ gate, at: gateAt(sheet, gate) }));
  // Beds first, so that no road's bed lies on another's posts.
  return [
    ...opened.flatMap(({ gate, at }, order) => opening(sheet, gate, at, order)),
    ...opened.flatMap(({ gate, at }) => told(sheet, gate, at)),
  ];
}

/** Every map file draws the line a little elsewhere: a gate is set on ours. */
function gateAt(sheet: Sheet, { at }: Pick<Gate, 'at'>): Point {
  const points = at.map((id) => sheet.at(sheet.place(id).lon, sheet.place(id).lat));
  return sheet.nearest([points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length]);
}

function opening(sheet: Sheet, gate: Gate, at: Point, order: number): Mark[] {
  const { opening: half, post } = pick(sheet.frame, SIZE.narrow, SIZE.wide);
  const gap = around(sheet, at, half);
  const [first, last] = [gap[0]!, gap.at(-1)!];
  const length = distance(first, last);
  const [nx, ny] = [((last[1] - first[1]) / length) * post, (-(last[0] - first[0]) / length) * post];
  const key = gate.at[0]!;
  const road = roadOf(sheet, gate, at);
  const rest = { at, order };
  return [
    { kind: 'path', key: `gap-${key}`, className: 'gap', d: polylinePath(gap, 1), ...rest },
    { kind: 'path', key: `road-bed-${key}`, className: 'road-bed', d: road, ...rest },
    { kind: 'path', key: `road-${key}`, className: 'road', d: road, ...rest },
    ...[first, last].map(([x, y], i): Mark => ({ kind: 'rule', key: `post-${key}-${i}`, className: 'post', x1: x - nx, y1: y - ny, x2: x + nx, y2: y + ny, ...rest })),
  ];
}

/** The course of the line within so many pixels of a gate, as offsets from it. */
function around(sheet: Sheet, at: Point, half: number): Point[] {
  const fine = resampled(sheet.line, sheet.px(0.5));
  const near = fine.map((point, i) => [distance(point, at), i] as const).reduce((a, b) => (b[0] < a[0] ? b : a))[1];
  const steps = half * 2;
  return fine.slice(near - steps, near + steps + 1).map((point) => fromGate(sheet, at, point));
}

function roadOf(sheet: Sheet, { west, east }: Gate, at: Point): string {
  const stop = (id: string): Point => fromGate(sheet, at, sheet.at(sheet.place(id).lon, sheet.place(id).lat));
  const stops: Point[] = [...west.map(stop), [0, 0], ...east.map(stop)];
  return lineOf<Point>().curve(curveCatmullRom).digits(1)(stops)!;
}

function fromGate(sheet: Sheet, at: Point, [x, y]: Point): Point {
  return [(x - at[0]) / sheet.px(1), (y - at[1]) / sheet.px(1)];
}

function told(sheet: Sheet, { at: ids, offsets, leaders, words: said }: Gate, at: Point): Mark[] {
  const [key, other] = ids as [string, string?];
  const names = [key, other].filter((id) => id !== undefined).map((id) => sheet.place(id).name);
  const offset = pick(sheet.frame, ...offsets);
  const ground = offset[2] === 'end' ? 'on-kabul' : 'on-islamabad';
  // Words speak of the Pakistani one of two towns.
  return named(`place:${other ?? key}`, [
    leader(`gate-${key}`, at, ...pick(sheet.frame, ...leaders)),
    ...words(sheet, `gate-${key}`, at, offset, lines(sheet, names, said), `roomy ${ground}`),
  ]);
}

function lines({ frame }: Sheet, [name, other]: readonly string[], said: readonly string[] = []): LabelLine[] {
  const strong = (text: string) => ({ text, className: 'strong' });
  if (!other) return [[strong(name!)], ...pick(frame, [], said.map((text) => [{ text, className: 'second' }]))];
  return pick<LabelLine[]>(frame, [[strong(`${other}–`)], [strong(name!)]], [[strong(other), { text: ' on one side,' }], [strong(name!), { text: ' on the other' }]]);
}
