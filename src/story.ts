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
    // Above a strip of time: the middle of the map is higher than that of the plate.
    months: { narrow: { lon: 67.6, lat: 33.05, kmPerPixel: 4.1 }, wide: { lon: 67.6, lat: 33, kmPerPixel: 2.1 }, short: { lon: 67.6, lat: 33, kmPerPixel: 4.9 } },
    south: { narrow: { lon: 68, lat: 26.65, kmPerPixel: 5.05 }, wide: { lon: 68, lat: 26.75, kmPerPixel: 3.05 }, short: { lon: 68, lat: 26.5, kmPerPixel: 6.5 } },
    days: { narrow: { lon: 70.27, lat: 33.66, kmPerPixel: 0.98 }, wide: { lon: 70.45, lat: 33.72, kmPerPixel: 0.6 }, short: { lon: 70.27, lat: 33.72, kmPerPixel: 1.12 } },
    mid: { narrow: { lon: 67.35, lat: 31.95, kmPerPixel: 2.6 }, wide: { lon: 67.3, lat: 31.9, kmPerPixel: 1.5 }, short: { lon: 67.35, lat: 31.95, kmPerPixel: 3.1 } },
    mirror: { narrow: { lon: 69.75, lat: 32.42, kmPerPixel: 2.08 }, wide: { lon: 69.1, lat: 32.46, kmPerPixel: 1.2 }, short: { lon: 69.75, lat: 32.45, kmPerPixel: 2.42 } },
    gates: { narrow: { lon: 68.98, lat: 32.5, kmPerPixel: 1.84 }, wide: { lon: 68.6, lat: 32.62, kmPerPixel: 1.1 }, short: { lon: 69, lat: 32.55, kmPerPixel: 2.15 } },
    belt: { narrow: { lon: 68.62, lat: 32.5, kmPerPixel: 1.93 }, wide: { lon: 68.35, lat: 32.72, kmPerPixel: 1.15 }, short: { lon: 68.62, lat: 32.6, kmPerPixel: 2.25 } },
    waziristan: { narrow: { lon: 69.78, lat: 32.79, kmPerPixel: 0.72 }, wide: { lon: 69.75, lat: 32.76, kmPerPixel: 0.43 }, short: { lon: 69.78, lat: 32.72, kmPerPixel: 0.86 } },
    // What is looked at lies above the strip of time at the plate's foot, so these look further south; the second leaves more room below.
    crossings: { narrow: { lon: 68.3, lat: 31.7, kmPerPixel: 2.85 }, wide: { lon: 68.7, lat: 31.9, kmPerPixel: 1.6 }, short: { lon: 68.3, lat: 31.65, kmPerPixel: 3.4 }, beyondLand: true },
    returns: { narrow: { lon: 68.3, lat: 30.65, kmPerPixel: 2.85 }, wide: { lon: 68.7, lat: 30.75, kmPerPixel: 1.6 }, short: { lon: 68.3, lat: 30.5, kmPerPixel: 3.4 }, beyondLand: true },
    // The same above a curve at the plate's foot, and above two: further off.
    violence: { narrow: { lon: 70.75, lat: 32.81, kmPerPixel: 1.66 }, wide: { lon: 70.75, lat: 32.92, kmPerPixel: 0.98 }, short: { lon: 70.75, lat: 32.8, kmPerPixel: 1.95 }, beyondLand: true },
    turn: { narrow: { lon: 70.75, lat: 30.54, kmPerPixel: 2.6 }, wide: { lon: 70.75, lat: 30.96, kmPerPixel: 1.4 }, short: { lon: 70.75, lat: 30.04, kmPerPixel: 3.4 }, beyondLand: true },
    events: { narrow: { lon: 67.35, lat: 30.15, kmPerPixel: 3.85 }, wide: { lon: 67.0, lat: 30.2, kmPerPixel: 2.3 }, short: { lon: 67.35, lat: 30.15, kmPerPixel: 5.2 }, beyondLand: true },
  },
} as const satisfies MapPlan;

export type ViewName = keyof typeof map.views;
