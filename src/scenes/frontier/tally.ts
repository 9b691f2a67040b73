import type { PathMark } from '../../engine/marks/mark.ts';

/** How wide apart the strokes stand and how long they are, in pixels. */
export interface Pitch {
  readonly across: number;
  readonly down: number;
  readonly stroke: number;
}

const A_ROW = 50;

/** One stroke for each attack, fifty to a row, from a top left corner. */
export function tally(key: string, count: number, [x, y]: readonly [number, number], pitch: Pitch, hue: 'ink' | 'second'): PathMark {
  const rows = Math.ceil(count / A_ROW);
  const d = Array.from({ length: rows }, (_, row) => {
    const strokes = Math.min(A_ROW, count - row * A_ROW);
    const next = `m${pitch.across},${-pitch.stroke}v${pitch.stroke}`;
    return `M${x},${Math.round((y + row * pitch.down) * 10) / 10}v${pitch.stroke}${next.repeat(strokes - 1)}`;
  });
  return { kind: 'path', key: `tally-${key}`, className: `tally ${hue}`, d: d.join('') };
}
