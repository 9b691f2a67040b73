/** Two actors of a list that are tied. */
export interface Pair {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A tie as an arc beside a list. */
export interface Arc {
  readonly id: string;
  /** SVG path data. */
  readonly d: string;
}

/**
 * Arcs beside a list of names, from row to row: the farther apart two names stand, the wider the arc, `width` at most;
 * several ties of one pair lie beside one another. `x` is where arcs begin, `row` the height of a row; the first is at half a row.
 */
export function arcs(names: readonly string[], pairs: readonly Pair[], { x, row, width }: { x: number; row: number; width: number }): Arc[] {
  const before = new Map<string, number>();
  return pairs.map(({ id, from, to }) => {
    const rows = [rowOf(names, from), rowOf(names, to)].sort((a, b) => a - b) as [number, number];
    const nth = before.get(rows.join()) ?? 0;
    before.set(rows.join(), nth + 1);
    const apart = (rows[1] - rows[0]) / (names.length - 1);
    const bulge = Math.round(width * Math.sqrt(apart)) - nth * 7;
    const [top, bottom] = rows.map((place) => (place + 0.5) * row) as [number, number];
    return { id, d: `M${x},${top}A${bulge},${(bottom - top) / 2} 0 0 1 ${x},${bottom}` };
  });
}

function rowOf(names: readonly string[], name: string): number {
  const row = names.indexOf(name);
  if (row < 0) throw new Error(`A tie names "${name}", which is not in the list of ${names.join(', ')}.`);
  return row;
}
