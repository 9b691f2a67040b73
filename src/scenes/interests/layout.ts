import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Alignment } from './from.ts';
import { issues, type InterestsState, type IssueId } from './states.ts';

/** Where a row stands and how large it is. */
export interface Place {
  /** The middle of its bar. */
  readonly y: number;
  /** Radius of its half-discs. */
  readonly r: number;
  /** Half the height of its plate. */
  readonly half: number;
}

/** The places of all nine rows, in their order: evenly, or pressed together round those in front, or above what an army lost. */
export function placesOf({ front = [], losses }: InterestsState, frame: Frame): Readonly<Record<IssueId, Place>> {
  const [first, pitch] = pick(frame, [82, 34.6], [112, 57], [44, 27.6]);
  const full = { r: pick(frame, 10, 14, 9), half: pick(frame, 10, 14, 9) };
  const ranks = (front as readonly IssueId[]).map((id) => issues.indexOf(id));
  const pressed = pick(frame, 11, 17, 9);
  const small = { r: pick(frame, 4, 6, 3.5), half: pick(frame, 3, 5, 3) };
  const last = first + (issues.length - 1) * pitch;
  const place = (rank: number): Place => {
    if (losses) return { y: first + rank * pressed, ...small };
    if (ranks.length === 0) return { y: first + rank * pitch, ...full };
    if (rank < ranks[0]!) return { y: first + rank * pressed, ...small };
    if (rank > ranks.at(-1)!) return { y: last - (issues.length - 1 - rank) * pressed, ...small };
    const [top, bottom] = bandOf(front, frame);
    return { y: top + ((bottom - top) * (rank - ranks[0]! + 0.5)) / ranks.length - pick(frame, 10, 16, 6), ...full };
  };
  return Object.fromEntries(issues.map((id, rank) => [id, place(rank)])) as unknown as Readonly<Record<IssueId, Place>>;
}

/** Upper and lower edge of the ground of the rows in front. */
export function bandOf(front: readonly IssueId[], frame: Frame): readonly [top: number, bottom: number] {
  const [first, pitch] = pick(frame, [82, 34.6], [112, 57], [44, 27.6]);
  const pressed = pick(frame, 11, 17, 9);
  const before = issues.indexOf(front[0]!);
  const after = issues.length - 1 - issues.indexOf(front.at(-1)!);
  const gap = pick(frame, 14, 22, 11);
  return [first + (before - 1) * pressed + gap, first + (issues.length - 1) * pitch - Math.max(0, after - 1) * pressed - (after > 0 ? gap : -gap)];
}

/** From the line to the flat edge of a half-disc. Three kinds, not measures: to the margin, a fifth less, half, at the plate. */
export function reachOf(alignment: Alignment, plate: number, r: number, frame: Frame): number {
  const far = frame.width / 2 - frame.margin - r;
  return { apart: far, deals: 0.8 * far, partly: 0.52 * far, together: plate / 2 }[alignment];
}
