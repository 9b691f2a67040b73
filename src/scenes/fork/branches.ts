import { range, scaleLinear } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Along, Mark, PathMark, Point } from '../../engine/marks/mark.ts';
import { levelOf } from './level.ts';

/** One way on: where its branch goes, what it is called, what the essay says of it. */
interface Way {
  readonly id: string;
  /** Above the level line, on it, below it. */
  readonly rise: 1 | 0 | -1;
  readonly name: string;
  readonly words: readonly [narrow: readonly string[], wide: readonly string[]];
}

/** In the essay's order of telling. None is likelier here than another: same weight, same length, same end. */
const ways: readonly Way[] = [
  {
    id: 'conflict',
    rise: 1,
    name: 'Open conflict',
    words: [['unlikely, but thinkable: if', 'only force seems left'], ['Unlikely, but thinkable: if the army', 'command concludes that only force', 'will secure its aims.']],
  },
  {
    id: 'brinkmanship',
    rise: 0,
    name: 'Brinkmanship',
    words: [['no shooting, a show of force,', 'talks more frozen still'], ['No shooting, but a show of force', 'that leaves diplomacy more frozen', 'than before.']],
  },
  { id: 'bargain', rise: -1, name: 'A bargain', words: [['both give way: far off'], ['A settlement in which both give way:', 'far off.']] },
];

/** The line, which is the trunk and the middle branch; the outer branches, which part from it; the end and words of each. */
export function branches(shares: readonly number[], frame: Frame): Mark[] {
  const { y, left } = levelOf(frame);
  const { end, spread } = forkOf(frame);
  const trunk = laidAlong(shares, [[left, y], [end, y]]);
  return [
    lineMark(trunk),
    ...ways.flatMap(({ id, rise, name, words }, i): Mark[] => {
      const to = y - rise * spread;
      const from = end + pick(frame, 13, 24);
      const order = i + 1;
      return [
        ...(rise === 0 ? [] : [branch(id, to, trunk, frame)]),
        { kind: 'circle', key: `end-${id}`, className: 'line-ring', cx: end, cy: to, r: pick(frame, 4, 5.5) },
        ...label(`way-${id}`, [name], { x: from, y: to + pick(frame, 5, 7), lineHeight: 0, className: 'head', order }),
        ...label(`way-${id}-words`, pick(frame, ...words), { x: from, y: to + pick(frame, 23, 32), lineHeight: pick(frame, 15.5, 19), className: 'roomy second', order }),
      ];
    }),
  ];
}

/** From the fork to the end of a way, `to` high; bends away from the line where it comes in. */
function branch(id: string, to: number, trunk: readonly Point[], frame: Frame): PathMark {
  const { y } = levelOf(frame);
  const { start, end } = forkOf(frame);
  const [bend, straighten] = [start + 0.52 * (end - start), start + 0.36 * (end - start)];
  const d = `M${start} ${y}C${bend} ${y} ${straighten} ${to} ${end} ${to}`;
  return { kind: 'path', key: `branch-${id}`, className: 'line', d, along: beside(trunk, [[start, y], [bend, y], [straighten, to], [end, to]]) };
}

/** How far a curve lies below the level line, at each point of the line from where the curve begins. */
function beside(line: readonly Point[], [a, b, c, d]: readonly [Point, Point, Point, Point]): Along {
  const at = (t: number, axis: 0 | 1): number => (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis];
  const ts = range(0, 101).map((i) => i / 100);
  const height = scaleLinear(ts.map((t) => at(t, 0)), ts.map((t) => at(t, 1))).clamp(true);
  const from = line.findLastIndex(([x]) => x <= a[0]);
  return { from, down: line.slice(from).map(([x, y]) => height(x) - y) };
}

/** Where the line forks, where the branches end, and how far apart. */
function forkOf(frame: Frame): { readonly start: number; readonly end: number; readonly spread: number } {
  return pick(frame, { start: 78, end: 174, spread: 104 }, { start: 240, end: 480, spread: 172 });
}
