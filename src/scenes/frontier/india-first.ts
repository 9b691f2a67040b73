import { pick } from '../../engine/marks/frame.ts';
import { label, type LabelLine } from '../../engine/marks/label.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { city } from './capitals.ts';
import { written } from './dates.ts';
import { dusk } from '../map/feather.ts';
import { leader, placeAt, ring } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';

/** Two fronts seen from Rawalpindi: the line in the west, and in the east bare paper, where nothing is drawn but a name. */
export const indiaFirst: FrontierState = {
  title: { narrow: 'Two fronts, seen from Rawalpindi', wide: 'Two fronts, seen from Rawalpindi' },
  source: {
    narrow: 'Natural Earth; Kaura. The east is left blank on purpose.',
    wide: 'Natural Earth; Kaura; The Straits Times. The east is left blank on purpose: no view is taken of borders there.',
  },
  view: 'east',
  ground: 'land',
  draw: (sheet) => ({ under: dusk(sheet), over: [...command(sheet), ...west(sheet), ...east(sheet)] }),
};

function command(sheet: Sheet): Mark[] {
  return named('group:pak-army', [
    ring(sheet, 'rawalpindi'),
    ...city(sheet, 'rawalpindi', pick(sheet.frame, [9, -14, 'start'], [13, -12, 'start']), { loudness: 'told', role: 'army command' }),
  ]);
}

function west(sheet: Sheet): Mark[] {
  const { frame } = sheet;
  const at = placeAt(sheet, 'rawalpindi');
  const near = fromRing(sheet, at, sheet.nearest(at));
  return [
    ...named('group:pak-army', [leader('western-front', at, [near[0] * 0.16, near[1] * 0.16], [near[0] * 0.84, near[1] * 0.84])]),
    country('afghanistan', sheet.at(67, 34.6), 'kabul', 'middle'),
    ...told('western-front', sheet.at(67, 34.6), pick(frame, 17, 22), 'middle', ['the western front'], 'kabul on-kabul', pick(frame, 15.5, 18)),
    country('pakistan', sheet.at(69.1, 29.5), 'islamabad', 'middle'),
  ];
}

/** Words alone. The leader bends south, clear of Kashmir. */
function east(sheet: Sheet): Mark[] {
  const { frame, data } = sheet;
  const at = placeAt(sheet, 'rawalpindi');
  const name = sheet.at(78.2, 30.9);
  const [x, y] = fromRing(sheet, at, sheet.at(75.6, 31.1));
  const truce = written(data.easternTruce, 'month');
  const front: LabelLine[] = [
    [{ text: 'the eastern front', className: 'strong' }],
    ...pick(frame, ['to the army the main', 'threat, Kaura argues;'], ['to the army the main threat, Kaura argues;']),
  ];
  const ceasefire = pick(frame, ['ceasefire in Kashmir', `agreed ${truce}`], [`a ceasefire in Kashmir, agreed ${truce}`]);
  const says = told('eastern-front-words', name, pick(frame, 17, 22), 'end', [...front, ...ceasefire], 'second on-paper', pick(frame, 15.5, 18));
  return [
    ...named('group:pak-army', [{ ...leader('eastern-front', at, [x * 0.12, y * 0.12], [x, y]), order: 1 }]),
    ...named('group:india', [country('india', name, 'second', 'end'), ...says.slice(0, front.length), ...named('term:kashmir', says.slice(front.length))]),
  ];
}

function country(id: 'afghanistan' | 'pakistan' | 'india', at: Point, hue: string, anchor: 'middle' | 'end'): Mark {
  return { kind: 'text', key: `country-${id}`, className: `country ${hue}`, at, x: 0, y: 0, anchor, runs: [{ text: id.toUpperCase() }] };
}

function told(key: string, at: Point, y: number, anchor: 'middle' | 'end', lines: readonly LabelLine[], className: string, lineHeight: number): Mark[] {
  return label(key, lines, { x: 0, y, at, anchor, className, lineHeight, order: 1 });
}

/** A point of the base plane in pixels from another. */
function fromRing(sheet: Sheet, at: Point, [x, y]: Point): Point {
  return [(x - at[0]) / sheet.px(1), (y - at[1]) / sheet.px(1)];
}
