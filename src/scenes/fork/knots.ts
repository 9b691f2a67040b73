import { pick, type Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark, Name, Point } from '../../engine/marks/mark.ts';
import { text } from '../../engine/render/text.ts';
import { knot, overpasses } from './knot.ts';
import { levelOf } from './level.ts';
import type { Part } from './states.ts';

/** The two problems without a quick fix, by their words, and what they name. */
const problems: readonly { readonly key: string; readonly of?: Name }[] = [{ key: 'line' }, { key: 'shelters', of: 'group:iskp' }];

/** The line with two knots in it, drawn over itself where it passes over itself; what they are; the threads between them. */
export function knots({ words, frame, shares }: Part): Mark[] {
  const { left, right } = levelOf(frame);
  const { y, xs, size } = placesOf(frame);
  const points = laidAlong(shares, [[left, y], ...xs.flatMap((x) => knot(x, y, size)), [right, y]]);
  return [
    ...threads(words('tighten'), frame),
    lineMark(points),
    ...overpasses(points).flatMap((at, i) => overpass(i, Math.max(0, at - 2), points.slice(Math.max(0, at - 2), at + 4))),
    ...problems.flatMap(({ key, of }, i) => {
      const box = { x: xs[i]!, width: pick(frame, 164, 330), anchor: 'middle', order: i + 2, ...(of && { of: [of] }) } as const;
      const name = y + 2 * size + pick(frame, 34, 50, 28);
      return [...text(`fork-${key}`, words(key), { ...box, y: name, look: 'head' }, frame), ...text(`fork-${key}-asks`, words(`${key}-asks`), { ...box, y: name + pick(frame, 20, 28), look: 'roomy' }, frame)];
    }),
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
function threads(words: string, frame: Frame): Mark[] {
  const { y, xs: [a, b], size } = placesOf(frame);
  const thread = (key: string, side: 1 | -1, lobe: number): Mark => {
    const at = y + side * size;
    return { kind: 'rule', key, className: 'stroke second', x1: a + lobe * size, y1: at, x2: b - lobe * size, y2: at, order: 1 };
  };
  return [
    thread('thread-upper', -1, 1.4),
    thread('thread-lower', 1, 2),
    ...text('fork-tighten', words, { x: (a + b) / 2, y: y - 2 * size - pick(frame, 16, 24), width: pick(frame, 200, 320), anchor: 'middle', look: 'roomy second', order: 1 }, frame),
  ];
}

/** How high the line lies, where the knots are, a quarter of their height. */
function placesOf(frame: Frame): { readonly y: number; readonly xs: readonly [number, number]; readonly size: number } {
  return pick(frame, { y: 190, xs: [92, 268], size: 19 }, { y: 306, xs: [196, 564], size: 36 }, { y: 130, xs: [92, 268], size: 18 });
}
