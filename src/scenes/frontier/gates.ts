import { polylinePath } from '../../engine/geo/path-data.ts';
import { distance, resampled } from '../../engine/geo/polyline.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { text } from '../../engine/render/text.ts';
import type { Crossing } from './data.ts';
import { hairline } from './placed.ts';
import type { Sheet } from './sheet.ts';
import { framed, type Framed, type Label, type Layers, type Spot, type Towns } from './state.ts';

/** Where the name of each gate stands, from the gate. */
const spots: Readonly<Record<string, Framed<Spot>>> = {
  torkham: { narrow: { x: 14, y: -16 }, wide: { x: 34, y: -30, leader: [13, -12, 30, -29] }, short: { x: 13, y: -15 } },
  kharlachi: { narrow: { x: -26, y: -8, anchor: 'end', leader: [-8, -3, -22, -10] }, wide: { x: -50, y: -14, anchor: 'end', leader: [-14, -5, -45, -17] } },
  'ghulam-khan': { narrow: { x: 22, y: -8, leader: [8, -4, 18, -10] }, wide: { x: 46, y: -16, leader: [14, -6, 41, -19] } },
  'angoor-ada': { narrow: { x: -24, y: 16, anchor: 'end', leader: [-7, 4, -20, 11] }, wide: { x: -46, y: 28, anchor: 'end', leader: [-12, 6, -41, 22] } },
  chaman: { narrow: { x: 22, y: 10, leader: [8, 2, 18, 6] }, wide: { x: 44, y: 18, leader: [14, 4, 39, 13] } },
};

/** Half the opening and half a post, in pixels. */
const SIZE = { narrow: { opening: 6, post: 8 }, wide: { opening: 9, post: 12 }, short: { opening: 5, post: 7 } };

/** The towns the roads lead to; named where there is room. */
export const towns: Towns = {
  narrow: { jalalabad: null, peshawar: null, gardez: null, parachinar: null, 'khost-city': null, miranshah: null, wana: null, kandahar: null, quetta: null },
  wide: {
    jalalabad: { x: 0, y: -9, anchor: 'middle' }, peshawar: { x: 2, y: 19, anchor: 'middle' }, gardez: { x: -8, y: 4, anchor: 'end' }, parachinar: null, 'khost-city': { x: -8, y: 3, anchor: 'end' },
    miranshah: { x: 9, y: 10 }, wana: { x: 9, y: 5 }, kandahar: { x: 0, y: -9, anchor: 'middle' }, quetta: { x: 9, y: 5 },
  },
};

export const tags: readonly Label[] = [
  { key: 'afghanistan', look: 'tag kabul', places: { narrow: { x: 16, y: 56 }, wide: { x: 24, y: 72 }, short: { x: 16, y: 22 } } },
  { key: 'pakistan', look: 'tag islamabad on-islamabad', places: { narrow: { x: 344, y: 364, anchor: 'end' }, wide: { x: 736, y: 588, anchor: 'end' }, short: { x: 344, y: 280, anchor: 'end' } } },
];

/** Five gates from north to south: open, with a road through, or shut with a bar, and the roads stop short. */
export function gates(sheet: Sheet, isShut: boolean): Layers {
  const stood = sheet.data.crossings.map((crossing, order) => ({ crossing, at: gateAt(sheet, crossing), order }));
  // Roads run through the openings, and none lies on another's posts.
  const marks = (of: (sheet: Sheet, crossing: Crossing, at: Point, isShut: boolean, order: number) => Mark[]): Mark[] => stood.flatMap(({ crossing, at, order }) => of(sheet, crossing, at, isShut, order));
  return { over: [...(isShut ? [] : marks(opening)), ...marks(roads), ...(isShut ? marks(opening) : []), ...marks(posts), ...marks(told)] };
}

/** Every map file draws the line a little elsewhere: a gate is set on ours. One between two towns is in their middle. */
function gateAt(sheet: Sheet, { id, opposite }: Crossing): Point {
  const [a, b] = [sheet.placeAt(id), sheet.placeAt(opposite ?? id)];
  return sheet.nearest([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
}

/** The line opened, or closed again with a bar. */
function opening(sheet: Sheet, { id }: Crossing, at: Point, isShut: boolean, order: number): Mark[] {
  const d = polylinePath(around(sheet, at, SIZE[sheet.frame.name].opening), 1);
  return [{ kind: 'path', key: `gap-${id}`, className: isShut ? 'stroke vermilion bar' : 'gap', d, at, order, of: [`place:${id}`] }];
}

function posts(sheet: Sheet, { id }: Crossing, at: Point, _: boolean, order: number): Mark[] {
  const { opening: half, post } = SIZE[sheet.frame.name];
  const gap = around(sheet, at, half);
  const [first, last] = [gap[0]!, gap.at(-1)!];
  const length = distance(first, last);
  const [nx, ny] = [((last[1] - first[1]) / length) * post, (-(last[0] - first[0]) / length) * post];
  return [first, last].map(([x, y], i) => ({ kind: 'rule', key: `post-${id}-${i}`, className: 'post', x1: x - nx, y1: y - ny, x2: x + nx, y2: y + ny, at, order, of: [`place:${id}`] }));
}

/** The course of the line within so many pixels of a gate, as offsets from it. */
function around(sheet: Sheet, at: Point, half: number): Point[] {
  const fine = resampled(sheet.line, sheet.px(0.5));
  const near = fine.map((point, i) => [distance(point, at), i] as const).reduce((a, b) => (b[0] < a[0] ? b : a))[1];
  return fine.slice(near - half * 2, near + half * 2 + 1).map((point) => fromGate(sheet, at, point));
}

function roads(sheet: Sheet, { id, west, east }: Crossing, at: Point, isShut: boolean, order: number): Mark[] {
  const short = isShut ? SIZE[sheet.frame.name].post * 1.5 : 0;
  return [west, east].flatMap((town): Mark[] => {
    const end = town === undefined ? undefined : fromGate(sheet, at, sheet.placeAt(town));
    const length = end ? Math.hypot(...end) : 0;
    if (!end || length < pick(sheet.frame, 7, 9) + short) return [];
    const rest = { at, order, x1: (end[0] * short) / length, y1: (end[1] * short) / length, x2: end[0], y2: end[1] } as const;
    return [
      ...(isShut ? [] : [{ kind: 'rule', key: `road-bed-${id}-${town}`, className: 'road-bed', ...rest } as const]),
      { kind: 'rule', key: `road-${id}-${town}`, className: isShut ? 'road second dashed' : 'road', ...rest },
    ];
  });
}

function fromGate(sheet: Sheet, at: Point, [x, y]: Point): Point {
  return [(x - at[0]) / sheet.px(1), (y - at[1]) / sheet.px(1)];
}

function told(sheet: Sheet, { id }: Crossing, at: Point): Mark[] {
  const { leader, anchor = 'start', ...spot } = framed(sheet.frame, spots[id]!);
  const ground = anchor === 'end' ? 'on-kabul' : 'on-islamabad';
  return named(`place:${id}`, [
    ...(leader ? [hairline(`gate-${id}`, leader, { at })] : []),
    ...text(`gate-${id}`, sheet.place(id).name, { ...spot, anchor, width: 160, look: `roomy strong ${ground}`, at }, sheet.frame),
  ]);
}
