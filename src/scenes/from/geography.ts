import type { MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { filter, presimplify, simplify, type Filter } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiPolygon as ArcPolygons, Polygon as ArcPolygon, Topology } from 'topojson-specification';
import { pixelsPerKm, triangleArea, type Frontier, type Position, type Watcher } from '../../engine/geo/frontier.ts';
import type { Geography, Land } from '../../engine/geo/land.ts';
import { watchers } from '../../engine/geo/views.ts';
import type { FrameName } from '../../engine/marks/frame.ts';
import { AFGHANISTAN, PAKISTAN, readFrontier, readWorld, type World } from './world.ts';

type Country = ArcPolygon | ArcPolygons;

const IRAN = '364';

/** A vertex is left out where the triangle it makes is smaller than this many square pixels to the closest watcher. */
const LEAST_SEEN = 1.5;

/** Frontier and land, from the map file: a second or two of work, so call it once a build. A larger `leastSeen` gives coarser land. */
export function readGeography(world: World = readWorld(), leastSeen = LEAST_SEEN): Geography {
  const frontier = readFrontier(world);
  const landOf = (frame: FrameName): Land => readLand(world, frontier, frame, leastSeen);
  const narrow = landOf('narrow');
  return { frontier, land: { narrow, wide: landOf('wide'), short: narrow } };
}

function readLand(world: World, frontier: Frontier, frame: FrameName, leastSeen: number): Land {
  const seeing = watchers([frame]);
  const near = nearby(world, seeing);
  const weighed = presimplify(near, (triangle) => triangleArea(...triangle) * pixelsPerKm(triangle[1], seeing) ** 2);
  const topology = alongFrontier(simplify(weighed, leastSeen), frontier);
  const { countries } = topology.objects;
  const outlines = mesh(topology, countries, (a, b) => a === b || isOuterBorder(a, b));
  const only = (id: string): MultiPolygon => merge(topology, polygons(countries).filter((country) => country.id === id));
  return {
    kabul: only(AFGHANISTAN),
    islamabad: only(PAKISTAN),
    far: merge(topology, polygons(countries).filter(({ id }) => id !== AFGHANISTAN && id !== PAKISTAN)),
    coast: { type: 'MultiLineString', coordinates: outlines.coordinates.filter((arc) => !isSeam(arc)) },
  };
}

/** The world without the rings that nobody sees. */
function nearby(world: World, seeing: readonly Watcher[]): World {
  const west = Math.min(...seeing.map(({ window }) => window[0]));
  const south = Math.min(...seeing.map(({ window }) => window[1]));
  const east = Math.max(...seeing.map(({ window }) => window[2]));
  const north = Math.max(...seeing.map(({ window }) => window[3]));
  const isSeen = (arcs: number[]): boolean => {
    const [outer] = feature(world, { type: 'Polygon', arcs: [arcs] }).geometry.coordinates as unknown as [Position[]];
    const [lons, lats] = [outer.map(([lon]) => lon), outer.map(([, lat]) => lat)];
    return Math.min(...lons) < east && Math.max(...lons) > west && Math.min(...lats) < north && Math.max(...lats) > south;
  };
  // Its rings are lists of arcs; the package's types say points.
  return filter(world, isSeen as unknown as Filter) as World;
}

/** The same topology with exactly the frontier's vertices where the two countries meet, so that land and line coincide. */
function alongFrontier(topology: Topology<World['objects']>, { positions }: Frontier): World {
  const arcsOf = (id: string): number[] =>
    polygons(topology.objects.countries)
      .filter((country) => country.id === id)
      .flatMap((country) => country.arcs.flat(2));
  const theirs = new Set(arcsOf(PAKISTAN));
  const shared = arcsOf(AFGHANISTAN).find((arc) => theirs.has(~arc));
  if (shared === undefined) throw new Error('Afghanistan and Pakistan share no arc in the map file.');
  const index = shared < 0 ? ~shared : shared;
  const arc = positions.map(([lon, lat]) => [lon, lat]);
  if (topology.arcs[index]![0]![0]! > topology.arcs[index]!.at(-1)![0]!) arc.reverse();
  return { ...topology, arcs: topology.arcs.with(index, arc) };
}

function polygons(countries: GeometryCollection): Country[] {
  return countries.geometries.filter((country): country is Country => country.type === 'Polygon' || country.type === 'MultiPolygon');
}

/** The map file has seams in Kashmir that belong to one country only, as a coast does. There is no sea. */
function isSeam(arc: readonly (readonly number[])[]): boolean {
  return arc.every(([lon, lat]) => lon! > 72 && lon! < 80 && lat! > 32 && lat! < 37);
}

function isOuterBorder(a: GeometryObject, b: GeometryObject): boolean {
  const ids = [a.id, b.id];
  if (ids.includes(PAKISTAN)) return ids.includes(IRAN);
  return ids.includes(AFGHANISTAN);
}
