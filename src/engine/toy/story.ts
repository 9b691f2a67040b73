import type { Border, MapFile } from '../geo/border.ts';
import type { MapPlan } from '../geo/map-plan.ts';
import type { Side } from '../marks/half-disc.ts';

// A story of its own on the same engine: an island, parted from west to east between its hills and its shore.

export const sides = {
  hills: { hue: 'ink', hand: 'left' },
  shore: { hue: 'second', hand: 'right' },
} as const satisfies Readonly<Record<string, Side>>;

export const border: Border = { left: 'hills', right: 'shore', points: 7, isOutline: () => false };

export const map = {
  meridian: 5,
  parallels: [49, 51],
  views: {
    whole: { narrow: { lon: 5, lat: 50, kmPerPixel: 2.4 }, wide: { lon: 5, lat: 50, kmPerPixel: 1.2 } },
    bend: { narrow: { lon: 3, lat: 50.2, kmPerPixel: 0.9 }, wide: { lon: 3, lat: 50.2, kmPerPixel: 0.5 } },
  },
} as const satisfies MapPlan;

/** Nine vertices of the line, then the coast of the hills and that of the shore. */
export const mapFile: MapFile = {
  type: 'Topology',
  arcs: [
    [[1, 50], [2, 50.4], [2.5, 50.5], [3, 50.4], [4, 49.8], [5, 50], [6, 50.01], [7, 50], [9, 50.3]],
    [[1, 50], [0.6, 51.2], [3, 52.4], [7, 52.1], [9.2, 51], [9, 50.3]],
    [[9, 50.3], [9.4, 49], [6, 48.2], [2, 48.4], [1, 50]],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'hills', properties: { name: 'Hills' }, arcs: [[1, ~0]] },
        { type: 'Polygon', id: 'shore', properties: { name: 'Shore' }, arcs: [[0, 2]] },
      ],
    },
  },
};
