import { pick, type Frame } from '../../engine/marks/frame.ts';

/** Where the line, the dots and the words beside them stand. A dot is as large for one as for another. */
export interface Layout {
  /** The line, from the left, and its ends. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** From the line to the words and to the nearest edge of a dot. */
  readonly gutter: number;
  readonly lineHeight: number;
  /** Baseline of the names of those who fought. */
  readonly names: number;
  readonly columns: number;
  readonly pitch: number;
  readonly r: number;
  /** The rule between those who fought and those who did not. */
  readonly rule: number;
}

export function layoutOf(frame: Frame): Layout {
  return {
    x: frame.width / 2,
    top: pick(frame, 62, 86),
    bottom: pick(frame, 322, 514),
    gutter: pick(frame, 14, 24),
    lineHeight: pick(frame, 15, 20),
    names: pick(frame, 75, 106),
    columns: pick(frame, 17, 18),
    pitch: pick(frame, 8.6, 18),
    r: pick(frame, 3.3, 6.8),
    rule: pick(frame, 332, 530),
  };
}
