import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Point } from '../../engine/marks/mark.ts';

/** The path: from the army command in the middle outward to a gate on the left and a gate on the right, west and east as on a map. */
export interface Way {
  readonly start: Point;
  readonly gates: readonly [west: Point, east: Point];
  /** From the path to the end of a gate. */
  readonly gate: number;
}

export function wayOf(frame: Frame): Way {
  const { width } = frame;
  const [inset, high, low] = pick(frame, [46, 140, 182], [130, 238, 308]);
  return { start: [width / 2, low], gates: [[inset, high], [width - inset, high]], gate: pick(frame, 17, 28) };
}

/** Level at the gates and in the middle, as the branches of a fork are. */
export function wayPoints({ start: [middle, low], gates: [[west, high], [east]] }: Way): Point[] {
  const steps = 80;
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const x = west + (i / steps) * (east - west);
    const out = Math.abs(x - middle) / (east - middle);
    return [x, low + (high - low) * out * out * (3 - 2 * out)];
  });
}
