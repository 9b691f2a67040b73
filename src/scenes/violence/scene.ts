import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text, widthIn } from '../../engine/render/text.ts';
import { bands } from '../map/bands.ts';
import { eventDots } from '../map/event-dots.ts';
import { feather } from '../map/feather.ts';
import { land } from '../map/land.ts';
import { frontierLine } from '../map/line.ts';
import { mapSheet, type MapSheet } from '../map/sheet.ts';
import { attacks } from './attacks.ts';
import { deathsCurve, deathsNumbers } from './deaths.ts';
import { dots } from './dots.ts';
import type { ViolenceData } from './from.ts';
import { stripOf } from './layout.ts';
import { states, type ViolenceState, type Years } from './states.ts';
import { cursor, daysOf2014, ground, kabulFalls } from './times.ts';

/** Where Pakistan's war was, year by year: deadly events on the map by the ten; below it, on scales of their own, counts of all Pakistan with a cursor on the year. */
export const violence: Scene<ViolenceData, ViolenceState> = { name: 'violence', states, values: ({ values }) => values, draw };

function draw(given: Given<ViolenceData, ViolenceState>): Drawn {
  const { data, state, frame } = given;
  const sheet = mapSheet(data.geography, frame, state.view);
  return {
    camera: sheet.camera,
    map: [...land(sheet), ...bands(sheet), ...feather(sheet), ...dots(sheet, data.cells, state)],
    screen: [
      ...frontierLine(sheet),
      ...towns(given, sheet),
      ...eventDots(sheet, data.raids, pick(frame, 5.4, 8), 1, 'stroke ink raid'),
      ...(state.years ? strip(given, state.years) : close(given, sheet)),
      ...countries(given),
    ],
  };
}

function strip(given: Given<ViolenceData, ViolenceState>, years: Years): Mark[] {
  const place = stripOf(given.data, years, given.frame);
  return [
    ...ground(given, years, place),
    ...cursor(given, years, place),
    ...(years.attacks ? kabulFalls(given, place) : daysOf2014(given, years, place)),
    ...deathsCurve(given, years, place),
    ...(years.attacks ? attacks(given, years, place) : []),
    ...deathsNumbers(given, years, place),
    ...unit(given, years),
  ];
}

function towns({ data, frame }: Given<ViolenceData, ViolenceState>, sheet: MapSheet): Mark[] {
  return data.towns.flatMap(({ id, name, lat, lon }) => {
    const at = sheet.at(lon, lat);
    const isKabul = sheet.sideOf(at) === 'kabul';
    return named(`place:${id}`, [
      { kind: 'circle', key: `dot-${id}`, className: 'town', at, cx: 0, cy: 0, r: pick(frame, 2, 2.6) },
      ...text(`town-${id}`, name, { x: isKabul ? -7 : 8, y: 4, width: 120, anchor: isKabul ? 'end' : 'start', look: `small second on-${sheet.sideOf(at)}`, at }, frame),
    ]);
  });
}

/** The two countries; one of them is not in the data. */
function countries(given: Given<ViolenceData, ViolenceState>): Mark[] {
  const { state, words, frame } = given;
  const { margin, head, width } = frame;
  const above = state.years ? pick(frame, 62, 100, 58) : pick(frame, 26, 20, 12);
  return [
    ...text('violence-afghanistan', words('afghanistan'), { x: margin, y: head + pick(frame, 22, 28, 20), width: 160, look: 'tag kabul' }, frame),
    ...text('violence-absent', words('absent'), { x: margin, y: head + pick(frame, 38, 48, 36), width: 160, look: 'small second on-kabul' }, frame),
    ...text('violence-pakistan', words('pakistan'), { x: width - margin, y: footOf(given) - above, width: 140, anchor: 'end', look: 'tag islamabad on-islamabad' }, frame),
  ];
}

/** Where the map ends and paper begins. */
function footOf({ data, state, frame }: Given<ViolenceData, ViolenceState>): number {
  return state.years ? stripOf(data, state.years, frame).top : frame.height - frame.foot - pick(frame, 32, 44, 36);
}

/** What a dot stands for, on Pakistan's side. */
function unit(given: Given<ViolenceData, ViolenceState>, { attacks: isPast }: Years): Mark[] {
  const { words, frame } = given;
  const right = frame.width - frame.margin;
  const y = footOf(given) - pick(frame, 9, 17, 8);
  return [
    { kind: 'circle', key: 'violence-unit-sign', className: `fill ${isPast ? 'past-tens' : 'ink'}`, cx: right - widthIn(words('unit'), 'small second', frame) - pick(frame, 7, 12), cy: y - 4, r: pick(frame, 1.9, 3) },
    ...text('violence-unit', words('unit'), { x: right, y, width: pick(frame, 180, 340), anchor: 'end', look: 'small second' }, frame),
  ];
}

/** What dots and rings stand for, on paper at the map's foot, and the names of the two districts beside their dots. */
function close(given: Given<ViolenceData, ViolenceState>, { at }: MapSheet): Mark[] {
  const { words, frame } = given;
  const { margin, width, height } = frame;
  const top = footOf(given);
  const signs = [
    { key: 'unit', x: margin, y: top + pick(frame, 14, 28), r: pick(frame, 2.5, 4), look: 'fill second' },
    { key: 'raids', x: pick(frame, margin, width / 2), y: top + pick(frame, 29, 28), r: pick(frame, 4, 6), look: 'stroke ink raid' },
  ];
  const name = (key: string, place: readonly [lon: number, lat: number], [x, y]: readonly [number, number]): Mark[] =>
    text(`violence-${key}`, words(key), { x, y, at: at(...place), width: pick(frame, 72, 160), lines: pick(frame, 2, 1), look: 'roomy strong on-islamabad', of: ['term:waziristan'] }, frame);
  return [
    { kind: 'rect', key: 'strip-paper', className: 'paper', x: 0, y: top, width, height: height - top },
    { kind: 'rule', key: 'strip-edge', className: 'hair', x1: 0, y1: top, x2: width, y2: top },
    ...signs.flatMap(({ key, x, y, r, look }): Mark[] => [
      { kind: 'circle', key: `violence-${key}-sign`, className: look, cx: x + 6, cy: y - 4, r },
      ...text(`violence-${key}`, words(key), { x: x + pick(frame, 16, 20), y, width: pick(frame, 300, 330), look: 'small second' }, frame),
    ]),
    // Where no dot stands.
    ...name('north', [70.5, 32.95], pick(frame, [-24, 38], [-46, 66], [28, 2])),
    ...name('south', [70.05, 32.3], pick(frame, [-36, 22], [-108, 66], [-58, 29])),
  ];
}
