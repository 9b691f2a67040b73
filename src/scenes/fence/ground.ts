import { pick, type Frame } from '../../engine/marks/frame.ts';

/** The scale of the section and where things stand on it. */
export interface Ground {
  /** Pixels a metre, the same up and along. */
  readonly metre: number;
  /** Level of the ground: that of the ruler it becomes. */
  readonly y: number;
  /** The mesh on Kabul's side. */
  readonly kabul: number;
  /** The middle of the person. */
  readonly person: number;
}

export function groundOf(frame: Frame): Ground {
  return pick<Ground>(frame, { metre: 46, y: 250, kabul: 136, person: 58 }, { metre: 76, y: 400, kabul: 312, person: 160 }, { metre: 40, y: 190, kabul: 140, person: 64 });
}
