import { range, scaleLinear } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Along, Mark, PathMark, Point } from '../../engine/marks/mark.ts';
import { text } from '../../engine/render/text.ts';
import { levelOf } from './level.ts';
import type { Part } from './states.ts';

/** The ways on, in the essay's order of telling: above the level line, on it, below it. None is likelier here than another: same weight, same length, same end. */
export const ways = [
  { id: 'conflict', rise: 1 },
  { id: 'brinkmanship', rise: 0 },
  { id: 'bargain', rise: -1 },
] as const;

/** The line, which is the trunk and the middle branch; the outer branches, which part from it; the end and words of each. */
export function branches({ words, frame, shares }: Part): Mark[] {
  const { y, left } = levelOf(frame);
  const { start, end, spread } = forkOf(frame);
  const trunk = laidAlong(shares, [[left, y], [end, y]]);
  return [
    lineMark(trunk),
    ...ways.flatMap(({ id, rise }, i): Mark[] => {
      const to = y - rise * spread;
      return [
        ...(rise === 0 ? [] : [branch(id, to, trunk, frame)]),
        { kind: 'circle', key: `end-${id}`, className: 'line-ring', cx: end, cy: to, r: pick(frame, 4, 5.5) },
        ...text(`fork-${id}`, words(id), { x: pick(frame, end + 13, end + 24, start + 44), y: to + pick(frame, 5, 7, rise > 0 ? -10 : 22), width: pick(frame, 155, 240, 200), lines: 2, grow: pick(frame, 'down', 'down', rise > 0 ? 'up' : 'down'), look: 'head', order: i + 1 }, frame),
      ];
    }),
    ...text('fork-odds', words('odds'), { x: left, y: y + spread + pick(frame, 44, 64, 40), width: 160, look: 'roomy second', order: 4 }, frame),
  ];
}

/** From the fork to the end of a way, `to` high; bends away from the line where it comes in. */
function branch(id: string, to: number, trunk: readonly Point[], frame: Frame): PathMark {
  const bends = bendsOf(to, frame);
  return { kind: 'path', key: `branch-${id}`, className: 'line', d: curve(bends), along: beside(trunk, bends) };
}

/** The path of a branch that ends `to` high. */
export function curve([[x, y], b, c, d]: Bends): string {
  return `M${x} ${y}C${[b, c, d].map((point) => point.join(' ')).join(' ')}`;
}

type Bends = readonly [Point, Point, Point, Point];

/** Where a branch begins, how it bends, where it ends; `to` high, in `within` where its fork is another. */
export function bendsOf(to: number, frame: Frame, { start, end } = forkOf(frame)): Bends {
  const { y } = levelOf(frame);
  const [bend, straighten] = [start + 0.52 * (end - start), start + 0.36 * (end - start)];
  return [[start, y], [bend, y], [straighten, to], [end, to]];
}

/** How far a curve lies below the level line, at each point of the line from where the curve begins. */
function beside(line: readonly Point[], [a, b, c, d]: Bends): Along {
  const at = (t: number, axis: 0 | 1): number => (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis];
  const ts = range(0, 101).map((i) => i / 100);
  const height = scaleLinear(ts.map((t) => at(t, 0)), ts.map((t) => at(t, 1))).clamp(true);
  const from = line.findLastIndex(([x]) => x <= a[0]);
  return { from, down: line.slice(from).map(([x, y]) => height(x) - y) };
}

/** Where the line forks, where the branches end, and how far apart. */
export function forkOf(frame: Frame): { readonly start: number; readonly end: number; readonly spread: number } {
  return pick(frame, { start: 78, end: 174, spread: 104 }, { start: 240, end: 480, spread: 172 }, { start: 78, end: 174, spread: 84 });
}
