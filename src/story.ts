import type { Border } from './engine/geo/border.ts';
import type { MapPlan } from './engine/geo/map-plan.ts';
import type { Side } from './engine/marks/half-disc.ts';

// What the engine has to be told of this story. Scenes, site and features import it; the engine never does.

/** The two sides of the line. It runs from the Iran end to the Wakhan end, so Kabul is on its left hand. */
export const sides = {
  kabul: { hue: 'kabul', hand: 'left' },
  islamabad: { hue: 'islamabad', hand: 'right' },
} as const satisfies Readonly<Record<string, Side>>;

export type SideName = keyof typeof sides;

export const sideNames = Object.keys(sides) as readonly SideName[];

/** ISO 3166-1 numeric codes, the ids of the countries in the map file. */
const [AFGHANISTAN, PAKISTAN, IRAN] = ['004', '586', '364'] as const;

/** The line in the map file. Drawn besides it are Afghanistan's other borders, and Pakistan's with Iran: those that nobody disputes. */
export const border: Border = {
  left: AFGHANISTAN,
  right: PAKISTAN,
  // Measured: under 0.9 px off its 580 vertices in every view, wide frame.
  points: 320,
  isOutline: (ids) => (ids.includes(PAKISTAN) ? ids.includes(IRAN) : ids.includes(AFGHANISTAN)),
  // Kashmir, where the file has seams.
  seams: [72, 32, 80, 37],
};

/** One projection for every map, and all the views they are looked at from. */
export const map = {
  meridian: 67.5,
  parallels: [29, 36],
  views: {
    whole: { narrow: { lon: 67.42, lat: 33.35, kmPerPixel: 3.95 }, wide: { lon: 67.75, lat: 33.1, kmPerPixel: 1.92 } },
    south: { narrow: { lon: 66.9, lat: 29.9, kmPerPixel: 3.5 }, wide: { lon: 65.6, lat: 29.85, kmPerPixel: 2.05 } },
    mid: { narrow: { lon: 67.35, lat: 31.95, kmPerPixel: 2.6 }, wide: { lon: 67.3, lat: 31.9, kmPerPixel: 1.5 } },
    belt: { narrow: { lon: 68.62, lat: 32.5, kmPerPixel: 1.93 }, wide: { lon: 68.35, lat: 32.72, kmPerPixel: 1.15 } },
    strikes: { narrow: { lon: 70.28, lat: 34.0, kmPerPixel: 0.84 }, wide: { lon: 70.45, lat: 34.02, kmPerPixel: 0.5 } },
    waziristan: { narrow: { lon: 69.78, lat: 32.79, kmPerPixel: 0.72 }, wide: { lon: 69.75, lat: 32.76, kmPerPixel: 0.43 } },
    east: { narrow: { lon: 71.0, lat: 32.2, kmPerPixel: 4.1 }, wide: { lon: 71.0, lat: 32.2, kmPerPixel: 2.1 }, beyondLand: true },
    // What is looked at lies above the strip of time at the plate's foot, so these look further south; the second leaves more room below.
    crossings: { narrow: { lon: 68.3, lat: 31.7, kmPerPixel: 2.85 }, wide: { lon: 68.7, lat: 31.9, kmPerPixel: 1.6 }, short: { lon: 68.3, lat: 31.65, kmPerPixel: 3.4 }, beyondLand: true },
    returns: { narrow: { lon: 68.3, lat: 30.65, kmPerPixel: 2.85 }, wide: { lon: 68.7, lat: 30.75, kmPerPixel: 1.6 }, short: { lon: 68.3, lat: 30.5, kmPerPixel: 3.4 }, beyondLand: true },
    events: { narrow: { lon: 67.35, lat: 30.15, kmPerPixel: 3.85 }, wide: { lon: 67.0, lat: 30.2, kmPerPixel: 2.3 }, beyondLand: true },
  },
} as const satisfies MapPlan;

export type ViewName = keyof typeof map.views;
