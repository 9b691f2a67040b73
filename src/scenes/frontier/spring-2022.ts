import { pick } from '../../engine/marks/frame.ts';
import { people } from '../../engine/marks/people.ts';
import { locator } from './locator.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState, Label, Layers, Towns } from './state.ts';

const tags: readonly Label[] = [
  { key: 'afghanistan', look: 'tag kabul', places: { narrow: { x: 16, y: 56 }, wide: { x: 24, y: 72 }, short: { x: 16, y: 22 } } },
  { key: 'pakistan', look: 'tag islamabad on-islamabad', places: { narrow: { x: 344, y: 222, anchor: 'end' }, wide: { x: 736, y: 360, anchor: 'end' }, short: { x: 344, y: 140, anchor: 'end' } } },
];

const towns: Towns = {
  narrow: { jalalabad: { x: -6, y: 4, anchor: 'end' }, peshawar: { x: -2, y: 17, anchor: 'middle' } },
  wide: { jalalabad: { x: -8, y: 4, anchor: 'end' }, peshawar: { x: 0, y: 18, anchor: 'middle' }, 'khost-city': { x: -8, y: -6, anchor: 'end' }, asadabad: { x: -8, y: 8, anchor: 'end' } },
  short: {},
};

const ambushed = { place: 'datta-khel', key: 'e2022-ambush' };

/** One map for both days: the ambush on one side of the line, two days later the strikes on the other. */
export const spring = {
  ambush: {
    view: 'days',
    ground: 'land',
    strip: 'days',
    towns,
    halos: [ambushed],
    labels: [
      { key: 'toll', at: 'datta-khel', look: 'roomy strong islamabad on-islamabad', places: { narrow: { x: 32, y: 2, width: 200 }, wide: { x: 56, y: 2, width: 260 }, short: { x: 28, y: -3 } } },
      { key: 'place', at: 'datta-khel', look: 'roomy second on-islamabad', places: { narrow: { x: 32, y: 18 }, wide: { x: 56, y: 22 }, short: { x: 28, y: 12 } } },
      ...tags,
    ],
    more: (sheet) => ({ over: [...dead(sheet), ...where(sheet)] }),
  },
  strikes: {
    view: 'days',
    ground: 'land',
    strip: 'days',
    towns,
    halos: [ambushed, { place: 'spera', key: 'e2022-khost' }, { place: 'sheltan', key: 'e2022-kunar' }],
    labels: [
      { key: 'spera', at: 'spera', look: 'roomy strong kabul on-kabul', order: 1, places: { narrow: { x: -23, y: -2, anchor: 'end' }, wide: { x: -40, y: -4, anchor: 'end', width: 240 }, short: { x: -20, y: -2, anchor: 'end' } } },
      { key: 'sheltan', at: 'sheltan', look: 'roomy strong kabul on-kabul', order: 1, places: { narrow: { x: -15, y: 4, anchor: 'end' }, wide: { x: -26, y: 5, anchor: 'end', width: 240 }, short: { x: -13, y: 4, anchor: 'end' } } },
      { key: 'ambush', at: 'datta-khel', look: 'roomy islamabad on-islamabad', places: { narrow: { x: 24, y: 8 }, wide: { x: 40, y: 12 }, short: { x: 22, y: 8 } } },
      ...tags,
    ],
    more: (sheet) => ({ over: where(sheet) }),
  },
} as const satisfies Record<string, FrontierState>;

/** One still dot for each soldier the army counts, beside the words. */
function dead(sheet: Sheet): NonNullable<Layers['over']> {
  const [x, y] = pick(sheet.frame, [32, -16], [56, -24], [28, -19]);
  const [r, pitch] = pick(sheet.frame, [3.4, 9.6], [5.6, 15.6]);
  const count = Number(sheet.data.values['killed']);
  return people('ambush', { count, filled: count, columns: count, x: x! + r!, y: y!, pitch: pitch!, r: r! }).map((mark) => ({ ...mark, at: sheet.placeAt('datta-khel') }));
}

function where(sheet: Sheet): NonNullable<Layers['over']> {
  return locator(sheet, pick(sheet.frame, { x: 262, y: 282 }, { x: 600, y: 492 }, { x: 270, y: 206 }));
}
