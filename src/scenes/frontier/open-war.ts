import type { FrontierState, Halo, Label } from './state.ts';
import { stretch } from './stretch.ts';
import { tags } from './gates.ts';

/** Reports name a city or a province, so all halos have the size of a province's: no size must be read as force. */
const struck = (...places: readonly string[]): Halo[] => places.map((place) => ({ place, key: `war-${place}`, atLeast: 30 }));

const labels: readonly Label[] = [
  { key: 'nangarhar', at: 'bihsud', look: 'roomy kabul on-kabul', places: { narrow: { x: 8, y: -21, anchor: 'end' }, wide: { x: 14, y: -34, anchor: 'end', width: 220 }, short: { x: 8, y: -18, anchor: 'end' } } },
  { key: 'paktika', at: 'paktika', look: 'roomy kabul on-kabul', places: { narrow: { x: -19, y: 4, anchor: 'end' }, wide: { x: -32, y: 5, anchor: 'end', width: 240 }, short: { x: -17, y: 4, anchor: 'end' } } },
  { key: 'offensive', at: [69.9, 33.03], look: 'roomy on-islamabad', order: 1, places: { narrow: { x: 4, y: 33, width: 110, lines: 2, leader: [3, 3, 14, 20] }, wide: { x: 46, y: 32, width: 180, lines: 3, leader: [10, 6, 42, 24] }, short: { x: 4, y: 30, width: 110, lines: 2, leader: [3, 3, 12, 18] } } },
  { key: 'kabul', at: 'kabul', look: 'roomy kabul on-kabul', order: 2, places: { narrow: { x: -20, y: 5, anchor: 'end' }, wide: { x: -34, y: 5, anchor: 'end', width: 220 }, short: { x: -17, y: 4, anchor: 'end' } } },
  { key: 'paktia', at: 'paktia', look: 'roomy kabul on-kabul', order: 2, places: { narrow: { x: -19, y: 4, anchor: 'end' }, wide: { x: -32, y: 5, anchor: 'end' }, short: { x: -17, y: 4, anchor: 'end' } } },
  { key: 'kandahar', at: 'kandahar', look: 'roomy kabul on-kabul', order: 2, places: { narrow: { x: -20, y: -22 }, wide: { x: 0, y: -36, anchor: 'middle' }, short: { x: -14, y: -19 } } },
  { key: 'khost', at: 'paktika', look: 'second on-kabul', places: { narrow: { x: 0, y: 0 }, wide: { x: -32, y: 24, anchor: 'end', width: 240 } } },
];

/** Strikes as halos, the offensive as a darkened stretch of the line. No fronts, no arrows. */
export const openWar: FrontierState = {
  view: 'belt',
  ground: 'land',
  halos: struck('bihsud', 'paktika', 'kabul', 'kandahar', 'paktia'),
  towns: { narrow: { peshawar: { x: 0, y: 15, anchor: 'middle' }, quetta: { x: 7, y: 5 } }, wide: { peshawar: { x: 0, y: 18, anchor: 'middle' }, quetta: { x: 9, y: 5 } }, short: {} },
  labels: [...labels, ...tags],
  more: (sheet) => ({ under: stretch(sheet) }),
};
