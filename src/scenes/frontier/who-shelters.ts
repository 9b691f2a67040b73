import { baloch } from './areas.ts';
import { ttpHatch } from './hatch.ts';
import type { FrontierState } from './state.ts';
import { iskpStipple } from './stipple.ts';

/** Three groups in three treatments of one ink: no legend, no hues, and each label says how sure it is. */
export const whoShelters: FrontierState = {
  view: 'mid',
  ground: 'land',
  rings: ['kabul'],
  towns: {
    narrow: { kandahar: { x: 0, y: -7, anchor: 'middle' }, peshawar: { x: -4, y: 16, anchor: 'middle' }, quetta: { x: 6, y: 5 } },
    wide: { kandahar: { x: 0, y: -9, anchor: 'middle' }, peshawar: { x: 0, y: 18, anchor: 'middle' }, quetta: { x: 8, y: 5 } },
    short: {},
  },
  labels: [
    { key: 'kabul', at: 'kabul', look: 'strong on-kabul', places: { narrow: { x: -7, y: 4, anchor: 'end' }, wide: { x: -10, y: 4, anchor: 'end' } } },
    { key: 'ttp', at: [69, 33.2], look: 'roomy strong on-kabul', of: ['group:ttp'], places: { narrow: { x: -20, y: 2, anchor: 'end', width: 110, lines: 3, leader: [-3, 0, -16, 0] }, wide: { x: -40, y: -8, anchor: 'end', width: 230, lines: 2, leader: [-4, 0, -34, 0] } } },
    { key: 'iskp', at: [70.3, 34.95], look: 'roomy strong on-kabul', of: ['group:iskp'], order: 1, places: { narrow: { x: -22, y: -20, anchor: 'end', width: 190, leader: [-1, -2, -18, -18] }, wide: { x: -52, y: -25, anchor: 'end', width: 300, leader: [-2, -3, -46, -26] } } },
    { key: 'baloch', at: [64, 29.9], look: 'roomy strong on-islamabad', of: ['group:baloch'], order: 2, places: { narrow: { x: -28, y: 60, width: 220, leader: [0, 0, 0, 46] }, wide: { x: -40, y: 88, width: 330, leader: [0, 0, 0, 70] }, short: { x: -28, y: 50, width: 220, leader: [0, 0, 0, 37] } } },
    { key: 'afghanistan', look: 'tag kabul on-kabul', places: { narrow: { x: 16, y: 112 }, wide: { x: 24, y: 72 }, short: { x: 16, y: 88 } } },
    { key: 'pakistan', look: 'tag islamabad on-islamabad', places: { narrow: { x: 344, y: 300, anchor: 'end' }, wide: { x: 736, y: 471, anchor: 'end' }, short: { x: 344, y: 240, anchor: 'end' } } },
  ],
  more: (sheet) => ({ under: [...ttpHatch(sheet), ...iskpStipple(sheet), baloch(sheet)] }),
};
