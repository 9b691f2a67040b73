import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { filter, presimplify, simplify, type Filter } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as ArcPolygons, Polygon as ArcPolygon, Topology } from 'topojson-specification';
import type { FrameName, FullFrame } from '../marks/frame.ts';
import { pixelsPerKm, triangleArea, type Arc, type Position } from './arc.ts';
import { lineOf, type Border, type MapFile } from './border.ts';
import type { MapPlan } from './map-plan.ts';
import { watchers, type Watcher } from './watchers.ts';

/** The ground of every map of a frame, in degrees, as detailed as its closest view needs. */
export interface Land {
  /** The country on the left hand of the line. */
  readonly left: MultiPolygon;
  /** The country on its right hand. */
  readonly right: MultiPolygon;
  /** All other countries as one. */
  readonly far: MultiPolygon;
  /** Coasts, and those borders of the two countries that are drawn. */
  readonly coast: MultiLineString;
}

/** All that is known of the ground: the line, and the land of each frame, whose edge along it is the same vertices. */
export interface Geography {
  readonly line: Arc;
  readonly land: Readonly<Record<FrameName, Land>>;
}

type Country = ArcPolygon | ArcPolygons;

/** A vertex is left out where the triangle it makes is smaller than this many square pixels to the closest watcher. */
const LEAST_SEEN = 1.5;

/** Line and land, from the map file: a second or two of work, so call it once a build. A larger `leastSeen` gives coarser land. */
export function geographyOf(file: MapFile, border: Border, plan: MapPlan, leastSeen = LEAST_SEEN): Geography {
  const line = lineOf(file, border, plan);
  const landIn = (frame: FullFrame): Land => landOf(file, border, line, watchers(plan, [frame]), leastSeen);
  const narrow = landIn('narrow');
  return { line, land: { narrow, wide: landIn('wide'), short: narrow } };
}

function landOf(file: MapFile, border: Border, line: Arc, seeing: readonly Watcher[], leastSeen: number): Land {
  const { left, right, isOutline, seams } = border;
  const weighed = presimplify(nearby(file, seeing), (triangle) => triangleArea(...triangle) * pixelsPerKm(triangle[1], seeing) ** 2);
  const topology = alongLine(simplify(weighed, leastSeen), border, line);
  const { countries } = topology.objects;
  const outlines = mesh(topology, countries, (a, b) => a === b || isOutline([String(a.id), String(b.id)]));
  const only = (id: string): MultiPolygon => merge(topology, polygons(countries).filter((country) => country.id === id));
  return {
    left: only(left),
    right: only(right),
    far: merge(topology, polygons(countries).filter(({ id }) => id !== left && id !== right)),
    coast: { type: 'MultiLineString', coordinates: outlines.coordinates.filter((arc) => !(seams && arc.every((position) => isWithin(seams, position)))) },
  };
}

/** The map file without the rings that nobody sees. */
function nearby(file: MapFile, seeing: readonly Watcher[]): MapFile {
  const west = Math.min(...seeing.map(({ window }) => window[0]));
  const south = Math.min(...seeing.map(({ window }) => window[1]));
  const east = Math.max(...seeing.map(({ window }) => window[2]));
  const north = Math.max(...seeing.map(({ window }) => window[3]));
  const isSeen = (arcs: number[]): boolean => {
    const [outer] = feature(file, { type: 'Polygon', arcs: [arcs] }).geometry.coordinates as unknown as [Position[]];
    const [lons, lats] = [outer.map(([lon]) => lon), outer.map(([, lat]) => lat)];
    return Math.min(...lons) < east && Math.max(...lons) > west && Math.min(...lats) < north && Math.max(...lats) > south;
  };
  // Its rings are lists of arcs; the package's types say points.
  return filter(file, isSeen as unknown as Filter) as MapFile;
}

/** The same topology with exactly the line's vertices where the two countries meet, so that land and line coincide. */
function alongLine(topology: Topology<MapFile['objects']>, { left, right }: Border, { positions }: Arc): MapFile {
  const arcsOf = (id: string): number[] =>
    polygons(topology.objects.countries)
      .filter((country) => country.id === id)
      .flatMap((country) => country.arcs.flat(2));
  const theirs = new Set(arcsOf(right));
  const shared = arcsOf(left).find((arc) => theirs.has(~arc));
  if (shared === undefined) throw new Error(`The countries ${left} and ${right} share no arc in the map file.`);
  const index = shared < 0 ? ~shared : shared;
  const arc = positions.map(([lon, lat]) => [lon, lat]);
  if (topology.arcs[index]![0]![0]! > topology.arcs[index]!.at(-1)![0]!) arc.reverse();
  return { ...topology, arcs: topology.arcs.with(index, arc) };
}

function polygons(countries: GeometryCollection): Country[] {
  return countries.geometries.filter((country): country is Country => country.type === 'Polygon' || country.type === 'MultiPolygon');
}

function isWithin([west, south, east, north]: NonNullable<Border['seams']>, [lon, lat]: readonly number[]): boolean {
  return lon! > west && lon! < east && lat! > south && lat! < north;
}
