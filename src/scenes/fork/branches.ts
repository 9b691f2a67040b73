import { pick, type Frame } from '../../marks/frame.ts';
import { label } from '../../marks/label.ts';
import type { Mark, Point } from '../../marks/mark.ts';
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

/** The trunk and the middle branch, which are the line. */
export function trunk(frame: Frame): Point[] {
  const { y, left } = levelOf(frame);
  return [[left, y], [forkOf(frame).end, y]];
}

/** The outer branches, which leave the line at the fork, and the end and words of every branch. */
export function branches(frame: Frame): Mark[] {
  const { y } = levelOf(frame);
  const { start, end, spread } = forkOf(frame);
  const [bend, straighten] = [start + 0.52 * (end - start), start + 0.36 * (end - start)];
  return ways.flatMap(({ id, rise, name, words }, i): Mark[] => {
    const to = y - rise * spread;
    const from = end + pick(frame, 13, 24);
    const order = i + 1;
    return [
      ...(rise === 0 ? [] : [{ kind: 'path', key: `branch-${id}`, className: 'line', d: `M${start} ${y}C${bend} ${y} ${straighten} ${to} ${end} ${to}` } as const]),
      { kind: 'circle', key: `end-${id}`, className: 'line-ring', cx: end, cy: to, r: pick(frame, 4, 5.5) },
      ...label(`way-${id}`, [name], { x: from, y: to + pick(frame, 5, 7), lineHeight: 0, className: 'head', order }),
      ...label(`way-${id}-words`, pick(frame, ...words), { x: from, y: to + pick(frame, 23, 32), lineHeight: pick(frame, 15.5, 19), className: 'roomy second', order }),
    ];
  });
}

/** Where the line forks, where the branches end, and how far apart. */
function forkOf(frame: Frame): { readonly start: number; readonly end: number; readonly spread: number } {
  return pick(frame, { start: 78, end: 174, spread: 104 }, { start: 240, end: 480, spread: 172 });
}
