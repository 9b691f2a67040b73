import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { chooseVertices, type Arc, type Position } from './arc.ts';
import type { MapPlan } from './map-plan.ts';
import { watchers } from './watchers.ts';

/** A map file: the countries of the world, each with its id. */
export type MapFile = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The line in a map file, and what else of the file is drawn. */
export interface Border {
  /** Ids of the two countries it parts: on the left hand and on the right of somebody who walks it from its western end to its eastern. */
  readonly left: string;
  readonly right: string;
  /** How many points the line has in every shape. */
  readonly points: number;
  /** Whether the border of one of the two with another country is drawn, as coasts are. */
  readonly isOutline: (ids: readonly [string, string]) => boolean;
  /** West, south, east and north of a part of the map where there is no coast: what belongs to one country alone is a seam of the file. */
  readonly seams?: readonly [number, number, number, number];
}

/** The line as the chosen number of its vertices. */
export function lineOf(file: MapFile, border: Border, plan: MapPlan): Arc {
  return chooseVertices(borderArc(file, border), border.points, watchers(plan));
}

/** The one arc the two countries share, every vertex of the file, from its western end to its eastern. */
export function borderArc(file: MapFile, { left, right }: Border): Position[] {
  const ids = [left, right].sort().join();
  const { coordinates } = mesh(file, file.objects.countries, (a, b) => a !== b && [a.id, b.id].sort().join() === ids);
  const [arc, ...rest] = coordinates;
  if (!arc || rest.length > 0) throw new Error(`The countries ${ids} should share one arc; the map file has ${coordinates.length}.`);
  const positions = arc.map(([lon, lat]): Position => [lon!, lat!]);
  return positions[0]![0] < positions.at(-1)![0] ? positions : positions.reverse();
}
