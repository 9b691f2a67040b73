import { pick, type Frame } from '../../engine/marks/frame.ts';

/** Where the line, the dots and the words beside them stand. A dot is as large for one as for another. */
export interface Layout {
  /** The line, from the left, and its ends. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** From the line to the nearest edge of a dot, and to words. */
  readonly gutter: number;
  /** Baseline of the names of those who fought. */
  readonly names: number;
  /** Lower edge of the columns of those who fought. */
  readonly floor: number;
  readonly columns: number;
  readonly pitch: number;
  readonly r: number;
  /** The rule between those who fought and those who did not. */
  readonly rule: number;
  /** Upper edge of the civilians' dots. */
  readonly below: number;
  /** Dots of civilians in a row. */
  readonly across: number;
}

export function layoutOf(frame: Frame): Layout {
  return {
    x: frame.width / 2,
    top: pick(frame, 46, 64, 10),
    bottom: pick(frame, 368, 600, 284),
    gutter: pick(frame, 11, 22, 10),
    names: pick(frame, 58, 82, 22),
    floor: pick(frame, 293, 480, 209),
    columns: pick(frame, 12, 12, 14),
    pitch: pick(frame, 8.3, 15.6, 7.4),
    r: pick(frame, 3.3, 6, 2.95),
    rule: pick(frame, 304, 496, 218),
    below: pick(frame, 313, 510, 226),
    across: pick(frame, 18, 20, 18),
  };
}
