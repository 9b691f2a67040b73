import { range } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { round } from '../../engine/picture/camera.ts';
import type { SideName } from '../../story.ts';
import { groundOf } from './ground.ts';

/** A chain-link mesh seen from its end: two posts' edges, the links between them, a cap. `height` in metres. */
export function mesh(side: SideName, x: number, height: number, frame: Frame): Mark[] {
  const { y, metre } = groundOf(frame);
  const half = pick(frame, 2.5, 4);
  const top = y - height * metre;
  const link = 2 * half;
  const links = range(y, top + link, -link).map((level) => `M${x - half} ${round(level, 1)}l${link} ${-link}M${x + half} ${round(level, 1)}l${-link} ${-link}`);
  return [
    { kind: 'path', key: `mesh-${side}-links`, className: 'leader', d: links.join('') },
    { kind: 'path', key: `mesh-${side}`, className: 'stroke ink', d: `M${x - half} ${y}V${round(top, 1)}H${x + half}V${y}` },
  ];
}
