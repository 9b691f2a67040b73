import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Alignment } from './data.ts';

/** Where the nine rows stand. Heights of a row's parts are counted from its upper edge, the top of its plate. */
export interface Rows {
  /** The line, from the left. */
  readonly x: number;
  /** Upper edge of the first row, and the height of a row. */
  readonly top: number;
  readonly height: number;
  readonly plate: { readonly height: number; readonly padding: number; readonly baseline: number; readonly size: number };
  /** What a side wants: baseline of its last line, widest line (on a desk it stands beside the plate), size. */
  readonly wants: { readonly baseline: number; readonly width: number; readonly lineHeight: number; readonly size: number };
  /** The height at which the half-discs slide. */
  readonly track: number;
  /** Radius of a half-disc. */
  readonly r: number;
  /** From the line to the flat edge of a half-disc. */
  readonly reach: Readonly<Record<Alignment, number>>;
}

export function rowsOf(frame: Frame): Rows {
  const far = frame.width / 2 - frame.margin - pick(frame, 6, 9);
  return {
    x: frame.width / 2,
    top: pick(frame, 37, 76),
    height: pick(frame, 37, 58.5),
    plate: pick(frame, { height: 15, padding: 5, baseline: 11.4, size: 12 }, { height: 23, padding: 8, baseline: 16.4, size: 15 }),
    wants: pick(frame, { baseline: 24.6, width: 155, lineHeight: 0, size: 12 }, { baseline: 36, width: 262, lineHeight: 18, size: 15 }),
    track: pick(frame, 31.4, 48),
    r: pick(frame, 5, 8),
    // Three kinds, not measures: as far as the plate allows, a fifth less, half, not at all.
    reach: { apart: far, 'local-deals': 0.8 * far, partly: 0.5 * far, together: 0 },
  };
}
