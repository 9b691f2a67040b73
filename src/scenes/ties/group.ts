import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { barbed, shortened } from '../../engine/marks/ways.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { Tie, TiesData } from './from.ts';
import { ofGroup, sign } from './signs.ts';
import type { TiesState } from './states.ts';

/** Left or right, upper or lower: the four ties are of one length, which means nothing. */
const corners: Readonly<Record<string, readonly [across: -1 | 1, down: -1 | 1]>> = { haqqani: [-1, -1], ttp: [1, -1], 'al-qaeda': [-1, 1], 'pak-army': [1, 1] };

/** A group on the line and whom it is tied to: solid where sourced, dashed where alleged or disputed, barbed where it is war. */
export function group({ data, words, frame }: Given<TiesData, TiesState>, [x, y]: Point): Mark[] {
  const { margin } = frame;
  const [reach, r, small] = [pick<Point>(frame, [104, 86], [216, 164], [104, 72]), pick(frame, 18, 32, 17), pick(frame, 13, 22, 12)];
  const beside = x + r + pick(frame, 10, 18);
  return [
    ...data.ties.flatMap(toOne),
    { kind: 'circle', key: 'sign-hgb', of: ofGroup('hgb'), className: 'fill ink ringed', cx: x, cy: y, r },
    ...text('ties-hgb', words('hgb'), { x: beside, y: y + pick(frame, 4, 6), width: pick(frame, 96, 160), lines: 2, grow: 'both', look: pick(frame, 'strong', 'side'), of: ofGroup('hgb') }, frame),
  ];

  function toOne({ to, disputed, war }: Tie): Mark[] {
    const corner = corners[to];
    if (!corner) throw new Error(`The picture has room for ties to ${Object.keys(corners).join(', ')}; a row leads to "${to}".`);
    const [across, down] = corner;
    const end: Point = [x + across * reach[0], y + down * reach[1]];
    const leg = shortened([x, y], end, r + 4, small * 1.25 + 4);
    const [[x1, y1], [x2, y2]] = leg;
    const said = { x: end[0], y: end[1] + (down < 0 ? -small - pick(frame, 9, 14) : small + pick(frame, 20, 30, 18)), width: 2 * (x - reach[0] - margin), anchor: 'middle' } as const;
    return [
      war ? { kind: 'path', key: `tie-${to}`, className: 'stroke ink', d: barbed(leg), order: 1 } : { kind: 'rule', key: `tie-${to}`, className: `stroke ink ${disputed ? 'dashed' : 'step'}`, x1, y1, x2, y2, order: 1 },
      sign(to, end, small, '-tied'),
      ...text(`ties-${to}`, words(to), { ...said, look: 'roomy', of: ofGroup(to), order: 1 }, frame),
    ];
  }
}
