import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark, Name, Point } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { knot, overpasses } from './knot.ts';
import { levelOf } from './level.ts';

/** A problem that has no quick fix. */
interface Problem {
  readonly id: string;
  readonly name: string;
  readonly words: readonly [narrow: readonly string[], wide: readonly string[]];
  /** What its words name, where those of the step may name it too. */
  readonly of?: Name;
}

const problems: readonly [Problem, Problem] = [
  {
    id: 'line',
    name: 'The line',
    words: [['Pakistan asks Kabul to', 'police a line that Kabul', 'will not call a border.'], ['Pakistan asks Kabul to police a line', 'that Kabul will not call a border.']],
  },
  {
    id: 'havens',
    name: 'The havens',
    words: [['Kabul is asked to move', 'against old allies, who', 'might go over to ISKP.'], ['Kabul is asked to move against old', 'allies, who might then go over to ISKP.']],
    of: 'group:iskp',
  },
];

/** The line with two knots in it, drawn over itself where it passes over itself; what they are; the threads between them. */
export function knots(shares: readonly number[], frame: Frame): Mark[] {
  const { left, right } = levelOf(frame);
  const { y, xs, size } = placesOf(frame);
  const points = laidAlong(shares, [[left, y], ...xs.flatMap((x) => knot(x, y, size)), [right, y]]);
  return [
    ...threads(frame),
    lineMark(points),
    ...overpasses(points).flatMap((at, i) => overpass(i, Math.max(0, at - 2), points.slice(Math.max(0, at - 2), at + 4))),
    ...problems.flatMap((problem, i) => words(problem, xs[i]!, i + 2, frame)),
  ];
}

/** A piece of the line drawn over itself, which goes with it while the knot is tied and untied. */
function overpass(rank: number, from: number, points: readonly Point[]): Mark[] {
  const along = { from, down: points.map(() => 0) };
  const d = `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
  return [
    { kind: 'path', key: `over-${rank}-casing`, className: 'casing', d, along },
    { kind: 'path', key: `over-${rank}`, className: 'line', d, along },
  ];
}

/** Taut, from the lobes of one knot to those of the other: each pulls the other tighter. */
function threads(frame: Frame): Mark[] {
  const { y, xs: [a, b], size } = placesOf(frame);
  const thread = (key: string, side: 1 | -1, lobe: number): Mark => {
    const at = y + side * size;
    return { kind: 'rule', key, className: 'stroke second', x1: a + lobe * size, y1: at, x2: b - lobe * size, y2: at, order: 1 };
  };
  return [
    thread('thread-upper', -1, 1.4),
    thread('thread-lower', 1, 2),
    ...label('threads', ['each tightens the other'], { x: (a + b) / 2, y: y - size - pick(frame, 7, 10), lineHeight: 0, anchor: 'middle', className: pick(frame, 'small second', 'roomy second'), order: 1 }),
  ];
}

function words({ id, name, words: says, of }: Problem, x: number, order: number, frame: Frame): Mark[] {
  const { y, size } = placesOf(frame);
  const under = label(`knot-${id}-words`, pick(frame, ...says), { x, y: y + 2 * size + pick(frame, 30, 46), lineHeight: pick(frame, 16, 20), anchor: 'middle', className: 'roomy', order });
  return [
    ...label(`knot-${id}`, [name], { x, y: y - 2 * size - pick(frame, 18, 26), lineHeight: 0, anchor: 'middle', className: 'part', order }),
    ...(of ? named(of, under) : under),
  ];
}

/** How high the line lies, where the knots are, a quarter of their height. */
function placesOf(frame: Frame): { readonly y: number; readonly xs: readonly [number, number]; readonly size: number } {
  return pick(frame, { y: 196, xs: [90, 270], size: 13 }, { y: 316, xs: [196, 564], size: 24 });
}
