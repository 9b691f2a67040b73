import { curveMonotoneX, line as lineShape, scaleLinear, scaleUtc } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark, pointOf } from '../../engine/marks/line.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { text } from '../../engine/render/text.ts';
import { bendsOf, curve, ways } from './branches.ts';
import type { Moment } from './from.ts';
import { levelOf } from './level.ts';
import type { Part } from './states.ts';

/** The day the essay looks from, and the last thing known. */
const [FIRST, LAST] = [new Date('2022-04-15'), new Date('2026-10-04')];

/** The three ways grey and equal; over them the line runs where the record went, with a knot at each dated turn. */
export function record(part: Part): Mark[] {
  const { data, words, frame, shares } = part;
  const { y, right } = levelOf(frame);
  const fork = { start: pick(frame, 66, 112), end: pick(frame, 128, 262), spread: spreadOf(frame) };
  const at = placing(frame);
  const turns = data.record.map(at);
  const run = runOf(at({ date: '2022-04-15', height: 0 }), turns);
  const spans = lengthsOf(run);
  return [
    ...ways.flatMap(({ id, rise }, i): Mark[] => {
      const to = y - rise * fork.spread;
      const bend = rise === 0 ? `M${levelOf(frame).left} ${y}` : curve(bendsOf(to, frame, fork));
      return [
        { kind: 'path', key: `way-${id}`, className: 'stroke second', d: `${bend}L${right - pick(frame, 4, 6)} ${to}` },
        { kind: 'circle', key: `way-end-${id}`, className: 'hollow second', cx: right - pick(frame, 4, 6), cy: to, r: pick(frame, 3.5, 5) },
        ...named(id, to, rise, part, i),
      ];
    }),
    lineMark(laidAlong(shares, run)),
    ...data.record.flatMap(({ key, quoted }, i) => turn(i, turns[i]!, pointOf(shares, spans[PIECES * (i + 1)]! / spans.at(-1)!), key === undefined ? '' : words(key), key, quoted, frame)),
    ...text('fork-quoted', words('quoted'), { x: frame.margin, y: frame.height - frame.foot - pick(frame, 28, 46), width: pick(frame, 150, 300), look: 'second', order: 9 }, frame),
    ...text('fork-ours', words('ours'), { x: frame.margin, y: frame.height - frame.foot - 24, width: 300, look: 'second', order: 9 }, frame),
    ...text('fork-harden', words('harden'), { x: right, anchor: 'end', y: frame.height - frame.foot - 46, width: 340, look: 'second', order: 9 }, frame),
    ...text('fork-fence', words('fence'), { x: right, anchor: 'end', y: frame.height - frame.foot - 24, width: 340, look: 'second', order: 9 }, frame),
  ];
}

/** A way by its name and, below it, what the record made of it. */
function named(id: string, to: number, rise: number, { words, frame }: Part, order: number): Mark[] {
  const drop = pick(frame, 16, 22, 15);
  const y = to + (rise > 0 ? -drop - pick(frame, 9, 14, 8) : pick(frame, 19, 30, 17));
  const box = { x: rise === 0 ? pick(frame, 95, 250) : pick(frame, 130, 266), width: pick(frame, 200, 330), order };
  return [...text(`fork-${id}`, words(id), { ...box, y, look: 'sentence' }, frame), ...text(`fork-${id}-verdict`, words(`${id}-verdict`), { ...box, y: y + drop, look: 'second' }, frame)];
}

function spreadOf(frame: Frame): number {
  return pick(frame, 100, 168, 84);
}

/** Time to the right, linear; nearness to open conflict upward. */
function placing(frame: Frame): (moment: Pick<Moment, 'date' | 'height'>) => Point {
  const { y, left, right } = levelOf(frame);
  const x = scaleUtc([FIRST, LAST], [left + pick(frame, 4, 6), right - pick(frame, 20, 40)]);
  const up = scaleLinear([-1, 1], [y + spreadOf(frame), y - spreadOf(frame)]);
  return ({ date, height }) => [x(new Date(date.length === 7 ? `${date}-02` : date)), up(height)];
}

/** Straight pieces of the line between two turns. */
const PIECES = 24;

/** The line through all turns, without overshoot between two. */
function runOf(first: Point, turns: readonly Point[]): Point[] {
  const points: Point[] = [];
  const pen = {
    moveTo: (x: number, y: number) => void points.push([x, y]),
    lineTo: (x: number, y: number) => void points.push([x, y]),
    bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => {
      const [x0, y0] = points.at(-1)!;
      for (let i = 1; i <= PIECES; i++) {
        const t = i / PIECES;
        const mix = (a: number, b: number, c: number, d: number): number => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
        points.push([mix(x0, x1, x2, x), mix(y0, y1, y2, y)]);
      }
    },
    closePath: () => undefined,
  };
  lineShape<Point>().curve(curveMonotoneX).context(pen as never)([first, ...turns]);
  return points;
}

/** How long the line is from its beginning to each of its points. */
function lengthsOf(points: readonly Point[]): number[] {
  let length = 0;
  return points.map(([x, y], i) => (length += i === 0 ? 0 : Math.hypot(x - points[i - 1]![0], y - points[i - 1]![1])));
}

/** Where the words of a turn stand from its knot, where above a rise and below a dip they would meet the line. */
const beside: Readonly<Record<string, Readonly<Record<'narrow' | 'wide', readonly [dx: number, dy: number, anchor: 'start' | 'middle' | 'end', width: number]>>>> = {
  truce: { narrow: [-4, 20, 'start', 60], wide: [-6, 28, 'start', 150] },
  battle: { narrow: [-7, 4, 'end', 60], wide: [-12, 2, 'end', 170] },
  doha: { narrow: [0, 20, 'middle', 60], wide: [6, 44, 'middle', 60] },
  war: { narrow: [36, -9, 'end', 76], wide: [0, -14, 'middle', 200] },
  autumn: { narrow: [16, -9, 'end', 36], wide: [30, -13, 'end', 76] },
};

/** A knot on the line where the record turns, hollow where we know it as quoted. */
function turn(rank: number, [x, y]: Point, on: number, words: string, key: string | undefined, quoted: boolean, frame: Frame): Mark[] {
  const up = y < levelOf(frame).y;
  const [dx, dy, anchor, width] = beside[key ?? '']?.[frame.name === 'wide' ? 'wide' : 'narrow'] ?? [0, up ? pick(frame, -9, -13) : pick(frame, 19, 26), 'middle', 120];
  const box = { x: Math.min(x + dx, levelOf(frame).right), y: y + dy, width, lines: 2, grow: dy < 0 ? 'up' : 'down', anchor, look: 'on-paper', order: rank } as const;
  return [
    { kind: 'circle', key: `turn-${key ?? rank}`, className: quoted ? 'line-ring' : 'line-dot', on, cx: 0, cy: 0, r: pick(frame, 3.2, 4.6), order: rank },
    ...text(`fork-${key ?? rank}`, words, box, frame),
  ];
}
