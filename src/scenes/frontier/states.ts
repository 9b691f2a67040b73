import { attacksRise } from './attacks-rise.ts';
import { everyEvent } from './every-event.ts';
import { gates, tags, towns } from './gates.ts';
import { theMirror } from './mirror.ts';
import { openWar } from './open-war.ts';
import { spring } from './spring-2022.ts';
import type { FrontierState, Label } from './state.ts';
import { twoTalibans } from './two-talibans.ts';
import { whoShelters } from './who-shelters.ts';

/** Where the line comes from and where it goes. */
const ends: readonly Label[] = [
  { key: 'china', at: [74.54, 37.02], look: 'small second on-paper', places: { narrow: { x: 6, y: -13, anchor: 'end' }, wide: { x: 0, y: -18, anchor: 'middle' } } },
  { key: 'iran', at: [60.85, 29.86], look: 'small second', places: { narrow: { x: -5, y: 22 }, wide: { x: -6, y: -18 } } },
];

const countries: readonly Label[] = [
  { key: 'afghanistan', at: [65.2, 34.8], look: 'country kabul', places: { narrow: { x: 0, y: 0, anchor: 'middle', width: 220 }, wide: { x: 0, y: 0, anchor: 'middle', width: 300 } } },
  { key: 'pakistan', at: [69.7, 29.3], look: 'country islamabad', places: { narrow: { x: 0, y: 0, anchor: 'middle', width: 220 }, wide: { x: 0, y: 0, anchor: 'middle', width: 300 } } },
];

/** Every picture of the frontier, by the second half of its figure's name. */
export const states = {
  'one-line': {
    view: 'whole',
    ground: 'paper',
    labels: [
      ...ends,
      { key: 'durand', look: 'voice kabul', places: { narrow: { x: 60, y: 232 }, wide: { x: 150, y: 412, width: 260 }, short: { x: 60, y: 176 } } },
      { key: 'border', look: 'voice islamabad', places: { narrow: { x: 178, y: 300 }, wide: { x: 400, y: 500, width: 260 }, short: { x: 178, y: 240 } } },
      { key: 'torkham', at: 'torkham', look: 'small', places: { narrow: { x: 12, y: 5 }, wide: { x: 18, y: 6 } } },
    ],
    more: (sheet) => ({ over: [{ kind: 'circle', key: 'post-torkham', of: ['place:torkham'], className: 'line-ring', at: sheet.nearest(sheet.placeAt('torkham')), cx: 0, cy: 0, r: sheet.frame.name === 'wide' ? 5 : 3.6 }] }),
  },
  'two-neighbours': {
    view: 'whole',
    ground: 'land',
    rings: ['kabul', 'kandahar', 'islamabad', 'rawalpindi'],
    labels: [
      ...countries,
      { key: 'kabul', at: 'kabul', look: 'strong on-kabul', places: { narrow: { x: -7, y: 4, anchor: 'end' }, wide: { x: -11, y: 5, anchor: 'end' } } },
      { key: 'kandahar', at: 'kandahar', look: 'strong on-kabul', places: { narrow: { x: -2, y: -8 }, wide: { x: -11, y: -4, anchor: 'end' } } },
      { key: 'islamabad', at: 'islamabad', look: 'strong on-paper', places: { narrow: { x: 36, y: -11, anchor: 'end' }, wide: { x: 6, y: -18, anchor: 'middle', width: 200 } } },
      { key: 'rawalpindi', at: 'rawalpindi', look: 'strong on-paper', places: { narrow: { x: 36, y: 23, anchor: 'end', width: 180 }, wide: { x: 6, y: 28, anchor: 'middle', width: 200 } } },
    ],
  },
  'kabul-falls': {
    view: 'months',
    ground: 'land',
    strip: 'months',
    rings: ['islamabad'],
    labels: [
      { key: 'kabul', at: 'kabul', look: 'head on-kabul', places: { narrow: { x: -11, y: 6, anchor: 'end' }, wide: { x: -15, y: 7, anchor: 'end' } } },
      { key: 'islamabad', at: 'islamabad', look: 'second on-paper', places: { narrow: { x: 0, y: 17, anchor: 'middle' }, wide: { x: 0, y: 22, anchor: 'middle' } } },
      { key: 'afghanistan', look: 'tag kabul', places: { narrow: { x: 16, y: 56 }, wide: { x: 24, y: 72 }, short: { x: 16, y: 22 } } },
      { key: 'pakistan', look: 'tag islamabad on-paper', places: { narrow: { x: 344, y: 310, anchor: 'end' }, wide: { x: 736, y: 520, anchor: 'end' }, short: { x: 344, y: 230, anchor: 'end' } } },
    ],
    more: (sheet) => ({
      over: [6.5, 3.2].map((r, i) => ({ kind: 'circle', key: i ? 'core-kabul' : 'ring-kabul', of: ['place:kabul'], className: i ? 'fill ink' : 'hollow ink', at: sheet.placeAt('kabul'), cx: 0, cy: 0, r: sheet.frame.name === 'wide' ? r * 1.3 : r })),
    }),
    places: ['kabul'],
  },
  'two-talibans': twoTalibans,
  'attacks-rise': attacksRise,
  ambush: spring.ambush,
  'april-strikes': spring.strikes,
  'the-mirror': theMirror,
  'who-shelters': whoShelters,
  'durand-1893': {
    view: 'whole',
    ground: 'bare',
    rings: ['kabul'],
    labels: [
      ...ends,
      { key: 'kabul', at: 'kabul', look: 'strong on-kabul', places: { narrow: { x: -7, y: 4, anchor: 'end' }, wide: { x: -11, y: 5, anchor: 'end' } } },
      { key: 'zones', look: 'voice kabul on-kabul', of: ['term:sphere-of-influence'], order: 1, places: { narrow: { x: 48, y: 196, width: 140, lines: 2 }, wide: { x: 130, y: 300, width: 260, lines: 2 }, short: { x: 48, y: 152 } } },
      { key: 'border', look: 'voice islamabad on-islamabad', order: 2, places: { narrow: { x: 186, y: 310 }, wide: { x: 420, y: 486, width: 230, lines: 2 }, short: { x: 186, y: 252 } } },
      { key: 'afghanistan', look: 'tag kabul on-kabul', places: { narrow: { x: 48, y: 176 }, wide: { x: 130, y: 274 }, short: { x: 48, y: 132 } } },
      { key: 'pakistan', look: 'tag islamabad on-islamabad', places: { narrow: { x: 186, y: 290, width: 170 }, wide: { x: 420, y: 460, width: 260 }, short: { x: 186, y: 232 } } },
    ],
  },
  'both-sides': { view: 'gates', ground: 'land', towns, labels: tags, more: (sheet) => gates(sheet, false) },
  'where-it-stands': {
    view: 'gates',
    ground: 'land',
    towns,
    labels: [
      ...tags,
      { key: 'shut', look: 'roomy on-kabul', order: 5, places: { narrow: { x: 16, y: 77, width: 110, lines: 3 }, wide: { x: 24, y: 100, width: 260, lines: 4 }, short: { x: 16, y: 42, width: 110, lines: 2 } } },
      { key: 'passes', look: 'second on-kabul', order: 6, places: { narrow: { x: 16, y: 114, width: 110, lines: 2 }, wide: { x: 24, y: 166, width: 260, lines: 2 } } },
    ],
    more: (sheet) => gates(sheet, true),
  },
  'open-war': openWar,
  'every-event': everyEvent,
} as const satisfies Record<string, FrontierState>;
