import type { Mark } from '../../engine/marks/mark.ts';
import { polygon } from '../../engine/marks/polygon.ts';
import type { ActorPlace } from './places.ts';

/** The sign of an actor: a square, a hexagon, a diamond, or the filled disc of the one in focus. */
export function sign(key: string, { x, y, r, shape }: ActorPlace): Mark {
  switch (shape) {
    case 'square':
      return { kind: 'rect', key, className: 'hollow ink', x: x - r, y: y - r, width: 2 * r, height: 2 * r };
    case 'disc':
      return { kind: 'circle', key, className: 'fill ink', cx: x, cy: y, r };
    case 'hexagon':
      return { kind: 'path', key, className: 'hollow ink', d: polygon(x, y, r, 6, 30) };
    case 'diamond':
      return { kind: 'path', key, className: 'hollow ink', d: polygon(x, y, r, 4, 0) };
  }
}
