import { forceCollide, forceSimulation, forceX, forceY } from 'd3';
import type { Point } from '../../engine/marks/mark.ts';

const STEPS = 160;

/**
 * Moves points as little as it takes for discs of the radius `r` not to overlap. `keep` puts a point back
 * where it may be, after each step. The same points always come out the same.
 */
export function apart(points: readonly Point[], r: number, keep: (point: Point, i: number) => Point): Point[] {
  const nodes = points.map(([x, y]) => ({ x, y }));
  const simulation = forceSimulation(nodes)
    .stop()
    .force('x', forceX((_, i) => points[i]![0]).strength(0.15))
    .force('y', forceY((_, i) => points[i]![1]).strength(0.15))
    .force('collide', forceCollide(r));
  for (let step = 0; step < STEPS; step++) {
    simulation.tick();
    nodes.forEach((node, i) => {
      [node.x, node.y] = keep([node.x, node.y], i);
    });
  }
  return nodes.map(({ x, y }) => [x, y]);
}
