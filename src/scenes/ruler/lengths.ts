import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { axisOf, grouped, numbers, rulerLine, ticks, type Axis } from './axis.ts';
import type { LengthId, RulerData } from './data.ts';
import { detailInset } from './detail-inset.ts';

/** The lengths as a staircase: each label ends at its own leader, so that nothing crosses. */
export function lengths(data: RulerData, frame: Frame): Mark[] {
  const [shortest, longest] = [data.lengths[0]!.km, data.lengths.at(-1)!.km];
  const axis = axisOf(frame, longest, pick(frame, 178, 288));
  return [
    ...detailInset(data, frame),
    ...numbers(axis, axis.y - pick(frame, 11, 16), shortest),
    ...ticks(axis, 'above'),
    { kind: 'path', key: 'ruler-unsure', className: 'line-ghost whole', d: `M${axis.x(shortest)} ${axis.y}H${axis.x(longest)}` },
    rulerLine(data.frontier.shares, axis, shortest),
    ...measured(data, frame).flatMap((length, rank) => stair(length, rank, axis, frame)),
  ];
}

interface Length {
  readonly id: string;
  readonly km: number;
  readonly words: string;
  /** True where we measured it ourselves. */
  readonly own: boolean;
}

function measured({ details, lengths: published }: RulerData, frame: Frame): Length[] {
  return [
    ...details.map(({ positions, km }, i) => {
      const whose = i === 0 ? pick(frame, 'our map', 'our own map file') : 'the same';
      return { id: `own-${i + 1}`, km, words: `${whose}, ${positions.length} points`, own: true };
    }),
    ...published.map(({ id, km }) => ({ id, km, words: pick(frame, ...claimants[id]), own: false })),
  ];
}

function stair({ id, km, words, own }: Length, rank: number, { x, y }: Axis, frame: Frame): Mark[] {
  const at = x(km);
  const baseline = pick(frame, 206, 332) + rank * pick(frame, 21.6, 36);
  const number = { text: grouped(Math.round(km)), className: 'strong' };
  return [
    { kind: 'rule', key: `length-${id}-leader`, className: own ? 'leader dotted' : 'leader', x1: at, y1: y, x2: at, y2: baseline, order: rank + 1 },
    { kind: 'circle', key: `length-${id}`, className: own ? 'hollow ink' : 'line-ring', cx: at, cy: y, r: pick(frame, 3, 4), order: rank + 1 },
    ...label(`length-${id}-by`, [[number, { text: ` ${words}` }]], {
      x: at - 6,
      y: baseline,
      lineHeight: 0,
      anchor: 'end',
      className: own ? 'second' : '',
      order: rank + 1,
    }),
  ];
}

/** Who published the length, and when. */
const claimants: Readonly<Record<LengthId, readonly [narrow: string, wide: string]>> = {
  khaama: ['Khaama Press', 'Khaama Press, Afghan media, 2021'],
  reuters: ['Reuters', 'Reuters, 2021, rounded'],
  army: ['Pakistan’s army, as planned', 'Pakistan’s army, 2018: the length of fence planned'],
  'al-jazeera': ['Al Jazeera', 'Al Jazeera analysis, 2021'],
  chronicle: ['Civil Services Chronicle, India', 'Civil Services Chronicle, India, 2021'],
};
