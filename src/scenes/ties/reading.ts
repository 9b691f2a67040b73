import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { near, shortened } from '../../engine/marks/ways.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { TiesData } from './from.ts';
import { ofGroup, sign } from './signs.ts';
import type { TiesState } from './states.ts';

/** The authorities, three commanders and the TTP never move; only what ties them does. Below stands what either reading must explain. */
export function reading({ words, state, frame }: Given<TiesData, TiesState>, [x, y]: Point): Mark[] {
  const { margin, height, foot } = frame;
  const cannot = state.shows === 'cannot';
  const [square, hexagon, small] = pick(frame, [25, 25, 9], [46, 46, 15], [23, 23, 8.5]);
  const authorities: Point = [margin + square + pick(frame, 16, 40), y];
  const ttp: Point = [x, y];
  const middle = (authorities[0] + square + x - hexagon) / 2;
  const spread = pick(frame, 88, 150, 78);
  const commanders = [-1, 0, 1].map((row): Point => [middle, y + row * spread]);
  const arch = spread * 0.42;
  const under = { look: 'roomy second', width: 2 * (middle - authorities[0]), anchor: 'middle', x: middle } as const;
  const last = height - foot - pick(frame, 14, 26);
  return [
    ...(cannot ? commanders.flatMap((at, i) => hold(i, authorities, at, ttp)) : [-1, 1].map((down) => bond(down))),
    sign('afg-taliban', authorities, square),
    ...commanders.map(([cx, cy], i): Mark => ({ kind: 'rect', key: `sign-commander-${i}`, className: `hollow ink${cannot ? '' : ' quiet'}`, x: cx - small, y: cy - small, width: 2 * small, height: 2 * small })),
    sign('ttp', ttp, hexagon),
    ...text('ties-authorities', words('authorities'), { x: authorities[0], y: y + square + pick(frame, 18, 28), width: 2 * (square + 16), lines: 2, anchor: 'middle', look: 'roomy strong kabul', of: ofGroup('afg-taliban') }, frame),
    ...text('ties-commanders', words('commanders'), { ...under, y: y + spread + small + pick(frame, 17, 26, 15) }, frame),
    ...text('ties-ttp', words('ttp'), { x: x + hexagon + pick(frame, 9, 14), y: y + pick(frame, 5, 7), width: 100, look: 'side', of: ofGroup('ttp') }, frame),
    ...(cannot
      ? text('ties-hold', words('hold'), { x: (authorities[0] + square + middle) / 2 - pick(frame, 12, 20), y: y - spread / 2 - pick(frame, 6, 10), width: 100, anchor: 'end', look: 'roomy', order: 1 }, frame)
      : [
          ...text('ties-bond', words('bond'), { ...under, look: 'roomy', y: y - arch - pick(frame, 7, 12), order: 1 }, frame),
          ...text('ties-choice', words('choice'), { ...under, look: 'roomy', y: y + arch + pick(frame, 17, 26, 16), order: 1 }, frame),
        ]),
    ...text('ties-whose', words('whose'), { x: margin, y: last - pick(frame, 18, 26), width: frame.width - 2 * margin, look: 'roomy strong', order: 1 }, frame),
    ...text('ties-truces', words('truces'), { x: margin, y: last, width: frame.width - 2 * margin, look: 'roomy', of: ['term:ceasefire'] }, frame),
  ];

  /** The authorities' weak hold on a commander, and what ties him to the TTP. */
  function hold(i: number, from: Point, at: Point, to: Point): Mark[] {
    const rule = (key: string, [[x1, y1], [x2, y2]]: readonly [Point, Point], className: string): Mark => ({ kind: 'rule', key: `${key}-${i}`, className, x1, y1, x2, y2, order: 1 });
    return [rule('tie-hold', shortened(from, at, square * 1.3 + 4, small * 1.3 + 4), 'stroke ink dotted'), rule('tie-own', shortened(at, to, small * 1.3 + 4, hexagon + 5), 'stroke ink step')];
  }

  /** From the authorities to the TTP, between two commanders. */
  function bond(down: number): Mark {
    const [from, to] = [near([authorities[0] + square + 5, y + down * square * 0.5]), near([x - hexagon * 0.9, y + down * hexagon * 0.55])];
    const bend = y + down * arch * 1.22;
    return { kind: 'path', key: `tie-bond-${down}`, className: 'stroke ink step', d: `M${from}C${near([middle - 34, bend])} ${near([middle + 34, bend])} ${to}`, order: 1 };
  }
}
