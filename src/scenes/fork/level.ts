import { range } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Point } from '../../engine/marks/mark.ts';

/** The level line: how high it lies, where it begins and ends, and the weights of the two sides. */
export interface Level {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Between them, where the weights of the two sides stand. */
  readonly middle: number;
  readonly weights: {
    /** Paper between a weight and the line while neither presses. */
    readonly gap: number;
    /** Radii; Pakistan's army is far the stronger. Signs, not measures. */
    readonly kabul: number;
    readonly islamabad: number;
    /** How far Pakistan's weight would push the line up. */
    readonly push: number;
    /** How wide the line is bent on each side of the weight. */
    readonly bend: number;
  };
}

export function levelOf(frame: Frame): Level {
  return {
    y: pick(frame, 206, 330, 138),
    left: frame.margin,
    right: frame.width - frame.margin,
    middle: frame.width / 2,
    weights: pick(
      frame,
      { gap: 12, kabul: 36, islamabad: 68, push: 26, bend: 40 },
      { gap: 20, kabul: 66, islamabad: 124, push: 48, bend: 84 },
      { gap: 10, kabul: 28, islamabad: 52, push: 20, bend: 36 },
    ),
  };
}

/** The line pushed up where Pakistan's weight presses on it, level elsewhere. */
export function pressed({ y, left, right, middle, weights: { islamabad, push, bend } }: Level): Point[] {
  return range(left, right + 1, 2).map((at): Point => {
    const beyond = Math.max(0, Math.abs(at - middle) - islamabad) / bend;
    return [at, y - push * (1 - smooth(beyond))];
  });
}

/** Rises smoothly from 0 to 1, and stays there. */
export function smooth(t: number): number {
  const within = Math.min(1, Math.max(0, t));
  return within * within * (3 - 2 * within);
}
