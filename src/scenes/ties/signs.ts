import type { Mark } from '../../marks/mark.ts';
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

/** A regular polygon as closed path data; `turn` in degrees from a corner on the right. */
export function polygon(x: number, y: number, r: number, corners: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = ((turn + (360 * i) / corners) * Math.PI) / 180;
    return `${(x + r * Math.cos(angle)).toFixed(1)},${(y + r * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
