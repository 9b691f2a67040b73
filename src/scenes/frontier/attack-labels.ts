import { pick, type FullFrame } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { written } from './dates.ts';
import { eventAt, toldAttacks, type Dodge } from './events.ts';
import { namedAfterEvent } from './place-of-event.ts';
import { words, type Offset } from './placed.ts';
import type { Sheet } from './sheet.ts';

/** Two attacks share one marker: they are set side by side. */
export const DODGE: { readonly [Name in FullFrame]: Dodge } = {
  narrow: { 'e2022-ambush': [-3, -3], 'e2022-dewagar': [-5, 7] },
  wide: { 'e2022-ambush': [0, -1], 'e2022-dewagar': [-7, 8] },
};

/** Where it was, as short as the frame wants it; offsets from the dot, and the bends of a leader where the label stands off. */
type Placed = readonly [id: string, name: string, offset: Offset, leader?: readonly Point[]];

const narrow: readonly Placed[] = [
  ['e2022-mosque', 'Peshawar', [40, -9, 'end']],
  ['e2022-ku', 'Karachi', [-9, 4, 'end']],
  ['e2022-naushki', 'Naushki', [2, 17, 'middle']],
  ['e2022-panjgur', 'Panjgur', [8, 4, 'start']],
  ['e2022-kech', 'Kech', [-8, 4, 'end']],
];

const wide: readonly Placed[] = [
  ['e2022-mosque', 'Peshawar', [-3, -11, 'start']],
  ['e2022-ku', 'Karachi', [-11, 2, 'end']],
  ['e2022-naushki', 'Naushki', [0, 22, 'middle']],
  ['e2022-panjgur', 'Panjgur', [11, 5, 'start']],
  ['e2022-kech', 'Kech', [-11, 5, 'end']],
];

/** Narrow names the far ones and brackets the corner; wide dates every dot, the corner's in two columns. */
export function attackLabels(sheet: Sheet): Mark[] {
  return pick(sheet.frame, [...plain(sheet, narrow, false), ...corner(sheet)], [...plain(sheet, wide, true), ...columns(sheet)]);
}

function plain(sheet: Sheet, placed: readonly Placed[], dated: boolean): Mark[] {
  return placed.flatMap(([id, name, offset]) =>
    namedAfterEvent(id, words(sheet, `attack-${id}`, eventAt(sheet, id), offset, [dated ? datedName(sheet, id, name) : name], dated ? 'on-islamabad' : 'small second on-islamabad')),
  );
}

function datedName(sheet: Sheet, id: string, name: string) {
  return [{ text: written(sheet.event(id).date, 'short'), className: 'strong' }, { text: ` ${name}` }];
}

/** How many of the attacks told lie in and beside the Waziristans. */
function corner(sheet: Sheet): Mark[] {
  const told = toldAttacks(sheet.data);
  const there = told.filter(({ lat, lon }) => lat > 31.8 && lat < 33.7 && lon > 69 && lon < 71);
  const at = eventAt(sheet, 'e2022-kulachi');
  return [
    { kind: 'path', key: 'bracket', className: 'bracket', at, d: 'M6.7,-57.7h4v62.7h-4' },
    ...words(sheet, 'corner', at, [17.7, -30, 'start'], [[{ text: `${there.length} of ${told.length}`, className: 'strong' }], 'lie in this', 'corner'], 'small on-islamabad'),
  ];
}

/** Pixels of the frame: left column ends here, right column begins here; the baseline of each label. */
const LEFT = 509.6;
const RIGHT = 632;
const left = [
  ['e2022-ambush', 'N. Waziristan', 151.5],
  ['e2022-dewagar', 'N. Waziristan', 174.5],
  ['e2021-swaz', 'S. Waziristan', 207.2],
] as const;
const right = [
  ['e2022-kurram', 'Kurram', 127.2],
  ['e2022-fencecut', 'N. Waziristan', 159.2],
  ['e2022-tank', 'Tank', 200.8],
  ['e2022-kulachi', 'Kulachi', 220.2],
] as const;

function columns(sheet: Sheet): Mark[] {
  return [
    ...left.flatMap(([id, name, y]) => column(sheet, id, name, y, -1)),
    ...right.flatMap(([id, name, y]) => column(sheet, id, name, y, 1)),
  ];
}

function column(sheet: Sheet, id: string, name: string, y: number, way: 1 | -1): readonly Mark[] {
  const at = eventAt(sheet, id);
  const [dotX, dotY] = DODGE.wide[id] ?? [0, 0];
  const [px, py] = sheet.onPlate(at);
  const x = way < 0 ? LEFT : RIGHT;
  const [endX, endY] = [x - way * 5 - px, y - 4.5 - py];
  return namedAfterEvent(id, [
    { kind: 'path', key: `elbow-${id}`, className: 'leader', at, d: `M${round(dotX + way * 7)},${dotY}L${round(endX - way * 9)},${round(endY)}H${round(endX)}` },
    ...words(sheet, `attack-${id}`, at, [x - px, y - py, way < 0 ? 'end' : 'start'], [datedName(sheet, id, name)], way < 0 ? 'on-kabul' : 'on-islamabad'),
  ]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
