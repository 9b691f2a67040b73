import { pick } from '../../engine/marks/frame.ts';
import { gates } from './gates.ts';
import { tags, towns } from './placed.ts';
import type { FrontierState } from './state.ts';

/** The line opens: four crossings, and the roads and towns that they join. */
export const bothSides: FrontierState = {
  title: { narrow: 'Lives on both sides of the line', wide: 'People live, trade and travel on both sides' },
  source: {
    narrow: 'Crossings within about 7 km. Roads drawn schematically.',
    wide: 'Four crossings and the towns they join. Crossing points within about 7 km; roads drawn schematically.',
  },
  view: 'belt',
  ground: 'land',
  draw: (sheet) => ({
    under: [],
    over: [
      ...gates(sheet),
      ...towns(sheet, {
        narrow: {
          kabul: [-2, -8, 'end'], jalalabad: [4, -8, 'end'], peshawar: [0, 16, 'middle'], 'khost-city': [-6, 1, 'end'], miranshah: [6, 8, 'start'],
          barmal: [-6, 2, 'end'], wana: [5, -5, 'start'], tank: [6, 5, 'start'], kandahar: [5, -5, 'start'], quetta: [7, 5, 'start'],
        },
        wide: {
          kabul: [-2, -9, 'middle'], jalalabad: [-6, 19, 'middle'], peshawar: [-4, 20, 'middle'], 'khost-city': [-8, 2, 'end'], miranshah: [8, 8, 'start'],
          barmal: [-9, 2, 'end'], wana: [0, 18, 'middle'], tank: [8, 5, 'start'], kandahar: [-8, 4, 'end'], quetta: [9, 8, 'start'],
        },
      }),
      ...tags(sheet, pick(sheet.frame, 333, 560)),
    ],
  }),
};
