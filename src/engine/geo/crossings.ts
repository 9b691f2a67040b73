import type { Point } from '../marks/mark.ts';

/** The parts of a level stretch on one side of the line, each kept `gap` short of it. */
export function crossings(line: readonly Point[], y: number, left: number, right: number, isOnSide: (point: Point) => boolean, gap: number): (readonly [number, number])[] {
  const cuts = [left, ...hits(line, y).filter((x) => x > left && x < right).sort((a, b) => a - b), right];
  return cuts.slice(1).flatMap((to, i) => {
    const from = cuts[i]!;
    if (!isOnSide([(from + to) / 2, y])) return [];
    const [start, end] = [i === 0 ? from : from + gap, i === cuts.length - 2 ? to : to - gap];
    return end > start ? [[start, end] as const] : [];
  });
}

/** Where the line crosses a level. */
function hits(line: readonly Point[], y: number): number[] {
  return line.slice(1).flatMap(([bx, by], i) => {
    const [ax, ay] = line[i]!;
    return ay > y === by > y ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)];
  });
}
