import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { chooseVertices, type Frontier, type Position } from '../../engine/geo/frontier.ts';
import { watchers } from '../../engine/geo/views.ts';

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** ISO 3166-1 numeric codes, the ids of the countries in the file. */
export const AFGHANISTAN = '004';
export const PAKISTAN = '586';

/** The line has this many points in every shape. Measured: under 0.9 px off its 580 vertices in every view, wide frame. */
export const linePoints = 320;

/** Natural Earth by way of the package world-atlas, at 1:10 million where nothing coarser is asked for. */
export function readWorld(scale: '10m' | '50m' | '110m' = '10m'): World {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as World;
}

/** The frontier as the chosen number of its vertices. */
export function readFrontier(world: World): Frontier {
  return chooseVertices(frontierArc(world), linePoints, watchers());
}

/** The one arc the two countries share, every vertex of the file, from the Iran end to the Wakhan end. */
export function frontierArc(world: World): Position[] {
  const { coordinates } = mesh(world, world.objects.countries, (a, b) => a !== b && [a.id, b.id].sort().join() === `${AFGHANISTAN},${PAKISTAN}`);
  const [arc, ...rest] = coordinates;
  if (!arc || rest.length > 0) throw new Error(`The two countries should share one arc; the map file has ${coordinates.length}.`);
  const positions = arc.map(([lon, lat]): Position => [lon!, lat!]);
  return positions[0]![0] < positions.at(-1)![0] ? positions : positions.reverse();
}
