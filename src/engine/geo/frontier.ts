import { geoDistance } from 'd3';
import { round } from '../picture/camera.ts';

/** Longitude and latitude. */
export type Position = readonly [lon: number, lat: number];

/** The frontier as a fixed number of its own vertices, from the Iran end to the Wakhan end. */
export interface Frontier {
  readonly positions: readonly Position[];
  /** Share of the length of the full arc at each vertex, 0 to 1, in hundred-thousandths: 26 metres. */
  readonly shares: readonly number[];
}

/** Somebody looking at the line: vertices he can see count for more the closer he looks. */
export interface Watcher {
  /** West, south, east, north of what he sees, in degrees. */
  readonly window: readonly [number, number, number, number];
  readonly kmPerPixel: number;
}

/**
 * Chooses `count` vertices of an arc, the first and the last among them: those whose loss the closest
 * watcher would see most (area of the triangle with its neighbours, in his pixels; the smallest goes first).
 */
export function chooseVertices(arc: readonly Position[], count: number, watchers: readonly Watcher[]): Frontier {
  if (arc.length < count) throw new Error(`The frontier has ${arc.length} vertices, fewer than the ${count} asked for.`);
  const scales = arc.map((position) => pixelsPerKm(position, watchers));
  const kept = arc.map((_, i) => i);
  while (kept.length > count) kept.splice(leastSeen(kept, arc, scales), 1);
  const lengths = [0];
  for (let i = 1; i < arc.length; i++) lengths.push(lengths[i - 1]! + geoDistance([...arc[i - 1]!], [...arc[i]!]));
  return { positions: kept.map((i) => arc[i]!), shares: kept.map((i) => round(lengths[i]! / lengths.at(-1)!, 5)) };
}

const KM_PER_DEGREE = 111.2;

/** How large a kilometre is to the closest watcher; what nobody sees counts as a quarter of a pixel. */
export function pixelsPerKm([lon, lat]: Position, watchers: readonly Watcher[]): number {
  const seeing = watchers.filter(({ window: [w, s, e, n] }) => lon >= w && lon <= e && lat >= s && lat <= n);
  return Math.max(...seeing.map((watcher) => 1 / watcher.kmPerPixel), 1 / 4);
}

function leastSeen(kept: readonly number[], arc: readonly Position[], scales: readonly number[]): number {
  let least = 1;
  let smallest = Infinity;
  for (let i = 1; i < kept.length - 1; i++) {
    const area = triangleArea(arc[kept[i - 1]!]!, arc[kept[i]!]!, arc[kept[i + 1]!]!) * scales[kept[i]!]! ** 2;
    if (area < smallest) [least, smallest] = [i, area];
  }
  return least;
}

/** Area in square kilometres; near enough on triangles this small. */
export function triangleArea([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  const shrink = Math.cos((by * Math.PI) / 180);
  return (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) * shrink * KM_PER_DEGREE ** 2) / 2;
}
