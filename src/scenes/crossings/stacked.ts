/** A sign that would stand at `x`, `y`, and on which hand it may give way: up where -1, down where 1, to the right where 0. */
export interface Wish {
  readonly x: number;
  readonly y: number;
  readonly away: -1 | 0 | 1;
}

/**
 * How far each sign gives way to those before it that stand in its place and give way as it does, so that what hit
 * one place again and again is a pile. A later sign never moves an earlier one.
 */
export function stacked(wishes: readonly Wish[], reach: number, step: number): number[] {
  const set: (Wish & { readonly by: number })[] = [];
  return wishes.map((wish) => {
    const near = set.filter(({ x, y, away }) => {
      const [across, along] = away === 0 ? [y - wish.y, x - wish.x] : [x - wish.x, y - wish.y];
      return away === wish.away && Math.abs(across) < reach && Math.abs(along) < reach * 4;
    });
    let by = 0;
    const at = (one: Wish, moved: number): number => (one.away === 0 ? one.x : one.y * one.away) + moved;
    while (near.some((one) => Math.abs(at(one, one.by) - at(wish, by)) < step * 0.98)) by += step;
    set.push({ ...wish, by });
    return by;
  });
}
