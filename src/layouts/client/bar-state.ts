/** Where the bar is, and what the next scroll is measured from. */
export interface BarState {
  readonly away: boolean;
  /** The height at which the reader last turned, or the bar last moved. */
  readonly turn: number;
}

/** Pixels of the way up after which the bar comes back; a thumb that rests moves a few. */
const UP = 40;
const DOWN = 8;

/** The bar after the page has been scrolled to `y`. At the top of the page it always stands. */
export function afterScroll({ away, turn }: BarState, y: number, barHeight: number): BarState {
  if (y <= barHeight) return { away: false, turn: y };
  const goesOn = away ? y >= turn : y <= turn;
  if (goesOn) return { away, turn: y };
  if (away ? turn - y >= UP : y - turn >= DOWN) return { away: !away, turn: y };
  return { away, turn };
}
