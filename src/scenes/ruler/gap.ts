import { pick, type Frame } from '../../engine/marks/frame.ts';
import { pointOf } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';

/** A gap in the fence at a share of the line, with which it moves: ground over the line, and its two ends bent up. A sign, no length. */
export function gap(id: string, line: readonly number[], share: number, frame: Frame): Mark[] {
  const on = pointOf(line, share);
  const [half, over, up] = pick(frame, [8, 2.6, 8], [14, 4.4, 14]);
  return [
    { kind: 'rect', key: `gap-${id}`, className: 'paper', on, x: -half, y: -4, width: 2 * half, height: 8 },
    ...[-1, 1].map((hand): Mark => ({ kind: 'rule', key: `gap-${id}-end-${hand}`, className: 'line', on, x1: hand * half, y1: 0, x2: hand * (half - over), y2: -up })),
  ];
}
