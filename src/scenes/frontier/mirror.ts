import { pick } from '../../engine/marks/frame.ts';
import type { Mark, PathMark, Point } from '../../engine/marks/mark.ts';
import type { SideName } from '../../story.ts';
import { around, reach, soft } from './halo.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState, Layers, Spot } from './state.ts';
import { head, near } from '../../engine/marks/ways.ts';

// Three areas a side, one size, one ink: drawn by us from the names in the reports, which give no outlines.
// Pointers bend one way on each side, so that they never cross their own kind.
const areas: readonly { readonly key: string; readonly on: SideName; readonly at: readonly [lon: number, lat: number]; readonly bend: number; readonly name: Spot }[] = [
  { key: 'peshawar', on: 'islamabad', at: [71.5, 33.95], bend: 0.1, name: { x: 42, y: 34 } },
  { key: 'waziristan', on: 'islamabad', at: [70.05, 32.6], bend: 0.16, name: { x: 20, y: 54 } },
  { key: 'quetta', on: 'islamabad', at: [67, 30.3], bend: 0.1, name: { x: 46, y: 5 } },
  { key: 'kunar', on: 'kabul', at: [70.85, 34.95], bend: -0.12, name: { x: -46, y: 5, anchor: 'end' } },
  { key: 'khost', on: 'kabul', at: [69.72, 33.55], bend: -0.2, name: { x: -44, y: 5, anchor: 'end' } },
  { key: 'paktika', on: 'kabul', at: [68.85, 32.75], bend: -0.16, name: { x: -16, y: 54, anchor: 'end' } },
];

const RADIUS_KM = 47;

/** The same charge twice: each capital points across the line at soft areas on the other side. */
export const theMirror: FrontierState = {
  view: 'mirror',
  ground: 'land',
  rings: ['kabul', 'islamabad'],
  labels: [
    { key: 'kabul', at: 'kabul', look: 'strong on-kabul', places: { narrow: { x: 0, y: -8, anchor: 'middle' }, wide: { x: 0, y: -12, anchor: 'middle' } } },
    { key: 'islamabad', at: 'islamabad', look: 'strong on-paper', places: { narrow: { x: 20, y: -9, anchor: 'end' }, wide: { x: 0, y: -13, anchor: 'middle' } } },
    { key: 'kabul-charge', look: 'roomy strong kabul on-kabul', places: { narrow: { x: 16, y: 77, width: 118, lines: 2 }, wide: { x: 24, y: 100, width: 300, lines: 2 }, short: { x: 16, y: 42, width: 118, lines: 2 } } },
    { key: 'kabul-denied', look: 'roomy islamabad on-kabul', places: { narrow: { x: 16, y: 109 }, wide: { x: 24, y: 138, width: 300 }, short: { x: 16, y: 74 } } },
    { key: 'karzai', look: 'second on-kabul', places: { narrow: { x: 0, y: 0 }, wide: { x: 24, y: 166, width: 230, lines: 2 } } },
    { key: 'islamabad-charge', look: 'roomy strong islamabad on-islamabad', places: { narrow: { x: 344, y: 326, anchor: 'end', width: 170 }, wide: { x: 736, y: 530, anchor: 'end', width: 320 }, short: { x: 344, y: 246, anchor: 'end', width: 170 } } },
    { key: 'islamabad-denied', look: 'roomy kabul on-islamabad', places: { narrow: { x: 344, y: 342, anchor: 'end' }, wide: { x: 736, y: 552, anchor: 'end' }, short: { x: 344, y: 262, anchor: 'end' } } },
    { key: 'counter', look: 'second on-islamabad', places: { narrow: { x: 0, y: 0 }, wide: { x: 736, y: 484, anchor: 'end', width: 260, lines: 3 } } },
    ...areas.map(({ key, on, at, name }) => ({ key: `at-${key}`, at, look: `${on} on-${on}`, places: { narrow: name, wide: name } })),
    { key: 'afghanistan', look: 'tag kabul', places: { narrow: { x: 16, y: 56 }, wide: { x: 24, y: 72 }, short: { x: 16, y: 22 } } },
    { key: 'pakistan', look: 'tag islamabad on-islamabad', places: { narrow: { x: 344, y: 364, anchor: 'end' }, wide: { x: 736, y: 588, anchor: 'end' }, short: { x: 344, y: 280, anchor: 'end' } } },
  ],
  more: (sheet): Layers => ({
    under: areas.flatMap(({ key, on, at }) => area(sheet, key, on, sheet.at(...at))),
    over: areas.map((one, i) => ({ ...pointer(sheet, one), order: i < 3 ? 1 : 3 })),
  }),
};

function area(sheet: Sheet, key: string, on: SideName, at: Point): Mark[] {
  const rim: PathMark = { kind: 'path', key: `area-rim-${key}`, className: `stroke reported ${on}`, d: around(at, reach(sheet, at, RADIUS_KM)) };
  return [...soft(sheet, `mirror-${key}`, at, RADIUS_KM, ' faint'), rim];
}

/** From the capital that speaks, in its hue, to what it speaks of. */
function pointer(sheet: Sheet, { key, on, at, bend }: (typeof areas)[number]): PathMark {
  const says = on === 'kabul' ? 'islamabad' : 'kabul';
  const from = sheet.placeAt(says);
  const [tx, ty] = sheet.at(...at);
  const to: Point = [(tx - from[0]) / sheet.px(1), (ty - from[1]) / sheet.px(1)];
  const length = Math.hypot(...to);
  const middle: Point = [to[0] / 2 - to[1] * bend, to[1] / 2 + to[0] * bend];
  const start = ends([0, 0], middle, pick(sheet.frame, 7, 10));
  const end = ends(to, middle, Math.min(length / 4, pick(sheet.frame, 6, 10)));
  return { kind: 'path', key: `pointer-${key}`, className: `stroke pointer ${says}`, at: from, d: `M${near(start)}Q${near(middle)} ${near(end)}${head(middle, end, pick(sheet.frame, 6, 9))}` };
}

/** The point so far from an end on the way to the middle. */
function ends([x, y]: Point, [mx, my]: Point, by: number): Point {
  const length = Math.hypot(mx - x, my - y);
  return [x + ((mx - x) / length) * by, y + ((my - y) / length) * by];
}
