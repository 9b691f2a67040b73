import { pick, type Frame } from '../../engine/marks/frame.ts';

/** The scale of the section and where things stand on it. */
export interface Ground {
  /** Pixels a metre, the same up and along. */
  readonly metre: number;
  /** Level of the ground. */
  readonly y: number;
  /** The mesh on Kabul's side. */
  readonly kabul: number;
  /** The middle of the person. */
  readonly person: number;
}

export function groundOf(frame: Frame): Ground {
  return pick<Ground>(frame, { metre: 49, y: 268, kabul: 136, person: 50 }, { metre: 86, y: 450, kabul: 308, person: 150 });
}
