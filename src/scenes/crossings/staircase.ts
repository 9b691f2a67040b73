import { max } from 'd3';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { CrossingsData, Returns } from './data.ts';
import type { Strip } from './layout.ts';
import type { CrossingsState } from './states.ts';

/** People back from Pakistan: a step for each running count, up from the axis as Afghanistan lies above the line. Open after the last; a count of some months alone stands apart, dashed. */
export function staircase({ data: { returns, apart }, words, frame }: Given<CrossingsData, CrossingsState>, { axis, up, x, right }: Strip): Mark[] {
  const most = max(returns, ({ people }) => people) ?? 1;
  const tall = up - pick(frame, 30, 46, 26);
  const y = ({ people }: Returns): number => axis - (people / most) * tall;
  const begin = x(returns[0]!.since);
  const last = returns.at(-1)!;
  const steps = returns.map((count) => `H${x(count.asOf)}V${y(count)}`).join('');
  const dot = pick(frame, 3, 4.5);
  const off = pick(frame, 8, 12);
  return [
    { kind: 'path', key: 'returns-wash', className: 'fill wash second', d: `M${begin} ${axis}${steps}V${axis}Z` },
    ...apart.map((count): Mark => ({ kind: 'rect', key: count.id, className: 'stroke second dashed', x: x(count.since), y: y(count), width: x(count.asOf) - x(count.since), height: axis - y(count) })),
    { kind: 'path', key: 'returns-steps', className: 'stroke ink step', d: `M${begin} ${axis}${steps}` },
    { kind: 'rule', key: 'returns-open', className: 'stroke ink dotted', x1: x(last.asOf), y1: y(last), x2: right, y2: y(last) },
    ...returns.flatMap((count, rank): Mark[] => [
      { kind: 'circle', key: count.id, className: 'fill ink ringed', cx: x(count.asOf), cy: y(count), r: dot, order: rank },
      ...text(`crossings-${count.id}`, words(count.id), { x: x(count.asOf) - off, y: y(count) + pick(frame, -5, -7), width: x(count.asOf) - off - frame.margin, anchor: 'end', look: 'roomy', order: rank }, frame),
    ]),
    ...apart.flatMap((count) => text(`crossings-${count.id}`, words(count.id), { x: x(count.asOf) + off, y: y(count) + pick(frame, 16, 22), width: right - x(count.asOf) - off, lines: 4, look: 'roomy second', order: returns.length }, frame)),
  ];
}
