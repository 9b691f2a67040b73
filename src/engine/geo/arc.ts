import { geoDistance } from 'd3';
import { round } from '../picture/camera.ts';
import type { Watcher } from './watchers.ts';

/** Longitude and latitude. */
export type Position = readonly [lon: number, lat: number];

/** The line on the earth as a fixed number of its own vertices, from its first end to its last. */
export interface Arc {
  readonly positions: readonly Position[];
  /** Share of the length of the full arc at each vertex, 0 to 1, in hundred-thousandths: 26 metres. */
  readonly shares: readonly number[];
}

/**
 * Chooses `count` vertices of an arc, the first and the last among them: those whose loss the closest
 * watcher would see most (area of the triangle with its neighbours, in his pixels; the smallest goes first).
 */
export function chooseVertices(arc: readonly Position[], count: number, watchers: readonly Watcher[]): Arc {
  if (arc.length < count) throw new Error(`The line has ${arc.length} vertices, fewer than the ${count} asked for.`);
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

/** A spot on the line. */
export interface Spot {
  readonly position: Position;
  /** Share of the line's length up to it from its first end, 0 to 1. */
  readonly share: number;
}

/** The spot of the line nearest to a place. */
export function nearestOnArc({ positions, shares }: Arc, [lon, lat]: Position): Spot {
  // A degree east is shorter than a degree north; near enough within the reach of one place.
  const shrink = Math.cos((lat * Math.PI) / 180);
  const far = ([x, y]: Position): number => Math.hypot((x - lon) * shrink, y - lat);
  let best: Spot = { position: positions[0]!, share: shares[0]! };
  for (let i = 1; i < positions.length; i++) {
    const [[ax, ay], [bx, by]] = [positions[i - 1]!, positions[i]!];
    const [dx, dy] = [(bx - ax) * shrink, by - ay];
    const along = ((lon - ax) * shrink * dx + (lat - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    const position: Position = [ax + (bx - ax) * t, ay + (by - ay) * t];
    if (far(position) < far(best.position)) best = { position, share: shares[i - 1]! + (shares[i]! - shares[i - 1]!) * t };
  }
  return best;
}
