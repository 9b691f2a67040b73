/** A size every picture of a story is drawn in. */
export interface DrawnFrame {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** The room a stage leaves its picture, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * The frame for a room, by the room alone: the widest and tallest drawing that is not shrunk. Where the room is narrower
 * than any drawing, one that its width shrinks will do, but none that its height shrinks more.
 */
export function frameFor({ width, height }: Room, drawn: readonly DrawnFrame[]): string {
  const narrowest = Math.min(...drawn.map((frame) => frame.width));
  const fits = drawn.filter((frame) => {
    const across = width / frame.width;
    if (frame.width > narrowest && (across < 1 || height > width)) return false;
    return height / frame.height >= Math.min(1, across) - 0.005;
  });
  const largest = fits.sort((a, b) => b.width - a.width || b.height - a.height)[0];
  return (largest ?? lowest(drawn)).name;
}

function lowest(drawn: readonly DrawnFrame[]): DrawnFrame {
  return drawn.reduce((a, b) => (b.width < a.width || (b.width === a.width && b.height < a.height) ? b : a));
}
