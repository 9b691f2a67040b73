import type { Frontier, Position } from './frontier.ts';

/** A spot on the frontier. */
export interface Spot {
  readonly position: Position;
  /** Share of the line's length up to it, from the Iran end, 0 to 1. */
  readonly share: number;
}

/** The spot of the frontier nearest to a place. */
export function nearestOnFrontier({ positions, shares }: Frontier, [lon, lat]: Position): Spot {
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
