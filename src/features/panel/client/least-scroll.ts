/** A stretch of the window's height, in pixels from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** How far to scroll, and no farther, so that a stretch lies within a room; its top comes first where it is taller. Negative: up. */
export function leastScroll({ top, bottom }: Stretch, room: Stretch): number {
  const over = bottom - room.bottom;
  const slack = top - room.top;
  if (slack < 0) return slack;
  return Math.max(0, Math.min(over, slack));
}
