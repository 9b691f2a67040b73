import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { FactionsData } from './from.ts';
import type { Place } from './place.ts';

/** From here on, a strand turns to this height. */
type Turn = readonly [x: number, y: number];

/** One strand a group, side by side while they are one; how wide they are means nothing. */
export function strands({ data: { factions }, words, frame }: Given<FactionsData, unknown>, { x, axis, end, top }: Place): Mark[] {
  const { margin } = frame;
  const [pitch, bend, r] = pick(frame, [3.6, 19, 8], [5.4, 38, 12]);
  const trunk = axis - pick(frame, 26, 44, 22);
  const away = pick(frame, [82, 128], [136, 204], [64, 100]);
  const ids = ['ttp', ...factions.map(({ id }) => id)];
  const home = (rank: number): number => trunk - rank * pitch;
  const height = (rank: number): number => trunk - away[rank - 1]!;

  /** A strand goes with the one it will part from, beside it, then its own way. */
  const leaves = (rank: number): Turn[] => {
    const { from, left } = factions[rank - 1]!;
    const parent = ids.indexOf(from);
    return [...(parent > 0 ? leaves(parent).map(([at, y]): Turn => [at, y - (rank - parent) * pitch]) : []), [x(left), height(rank)]];
  };
  const path = (rank: number): string => strandPath([margin, home(rank)], rank === 0 ? [] : [...leaves(rank), [x(factions[rank - 1]!.back) - bend, home(rank)]], bend, end);

  const [back, middle] = [x(factions[0]!.back), home(factions.length / 2)];
  return [
    ...ids.map((id, rank): Mark => ({ kind: 'path', key: `strand-${id}`, of: ['term:faction', `group:${id}`], className: 'stroke ink strand', d: path(rank) })),
    { kind: 'rule', key: 'return-leader', className: 'leader', x1: back, y1: top - 11, x2: back, y2: middle - r, order: 1 },
    { kind: 'circle', key: 'return', className: 'stroke ink step', cx: back, cy: middle, r, order: 1 },
    ...text('factions-return', words('return'), { x: back - pick(frame, 6, 10), y: top, width: back - margin, anchor: 'end', look: 'roomy strong', order: 1 }, frame),
    ...text('factions-ttp', words('ttp'), { x: margin, y: home(factions.length) - pick(frame, 8, 12), width: 60, look: 'roomy strong', of: ['group:ttp'] }, frame),
    ...factions.flatMap(({ id, left }, i) => text(`factions-${id}`, words(id), { x: x(left) + bend / 2 - 14, y: height(i + 1) + 6, width: 200, anchor: 'end', look: 'roomy', of: [`group:${id}`] }, frame)),
    ...text('factions-others', words('others'), { x: margin, y: axis + 66, width: 360, lines: 2, look: 'roomy second' }, frame),
  ];
}

/** Level from its start, and in one bend to another height at each turn. */
function strandPath([from, start]: Turn, turns: readonly Turn[], bend: number, end: number): string {
  const bends = turns.map(([at, y], i) => {
    const [left, middle, right] = [at, at + bend / 2, at + bend].map(near);
    return `H${left}C${middle} ${near(turns[i - 1]?.[1] ?? start)} ${middle} ${near(y)} ${right} ${near(y)}`;
  });
  return `M${from} ${near(start)}${bends.join('')}H${near(end)}`;
}

function near(value: number): number {
  return Math.round(value * 10) / 10;
}
