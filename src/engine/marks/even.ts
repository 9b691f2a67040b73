/**
 * The same number of shares, evenly spaced. The line's own points are far apart where it runs straight on the map; a shape
 * that bends there needs its points elsewhere.
 */
export function even(shares: readonly number[]): number[] {
  return shares.map((_, i) => i / (shares.length - 1));
}
