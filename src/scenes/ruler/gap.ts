import { pick, type Frame } from '../../engine/marks/frame.ts';
import { pointOf } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';

/** A gap in the fence at a share of the line, with which it moves: ground over the line, and its two ends bent up. A sign, no length; `isNew` where it is what the picture is about. */
export function gap(id: string, line: readonly number[], share: number, frame: Frame, isNew = false): Mark[] {
  const on = pointOf(line, share);
  const [half, over, up] = pick(frame, [8, 2.6, 8], [14, 4.4, 14]);
  return [
    { kind: 'rect', key: `gap-${id}`, className: 'paper', on, x: -half, y: -4, width: 2 * half, height: 8 },
    ...(isNew ? [{ kind: 'circle', key: `gap-${id}-halo`, className: 'soft', on, cx: 0, cy: 0, r: pick(frame, 19, 32, 17) } as const] : []),
    ...[-1, 1].map((hand): Mark => ({ kind: 'rule', key: `gap-${id}-end-${hand}`, className: 'line', on, x1: hand * half, y1: 0, x2: hand * (half - over), y2: -up })),
  ];
}
