/**
 * The same number of shares, evenly spaced. The frontier's own vertices are far apart where it runs straight; a shape
 * that bends there needs its points elsewhere.
 */
export function even(shares: readonly number[]): number[] {
  return shares.map((_, i) => i / (shares.length - 1));
}
