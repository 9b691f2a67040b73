import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { round } from '../../engine/picture/camera.ts';
import { text } from '../../engine/render/text.ts';
import { appearing, axisOf, groundLevel, rulerLine, scaleOf, type Axis, type GivenRuler } from './axis.ts';
import { detailInset } from './detail-inset.ts';
import { fill } from './fill.ts';

/** The lengths as a staircase: each label ends at its own leader, so that nothing crosses. Ours, of a coarse and a fine drawing, share the first. */
export function lengths(given: GivenRuler): Mark[] {
  const { data, words, frame, line } = given;
  const [ours, longest] = [data.details.map(({ km }) => km), data.lengths.at(-1)!.km];
  const axis = axisOf(frame, longest, groundLevel(frame));
  const told = data.lengths.filter(({ id }) => words(id) !== '');
  const high = pick(frame, 10, 16);
  return [
    ...detailInset(given),
    ...scaleOf(longest, axis, given),
    { kind: 'rect', key: 'ruler-unsure', className: 'line-band', x: axis.x(ours[0]!), y: axis.y - high / 2, width: axis.x(longest) - axis.x(ours[0]!), height: high },
    rulerLine(line, axis),
    ...appearing(0.52, stair('ours', ours, 0, axis, given)),
    ...told.flatMap(({ id, km }, i) => appearing(0.6 + i * 0.07, stair(id, [km], i + 1, axis, given))),
    ...fill(0, axis, given),
  ];
}

/** One label below the ruler, tied to one length or to several. */
function stair(id: string, km: readonly number[], rank: number, { x, y }: Axis, { words, frame }: GivenRuler): Mark[] {
  const own = id === 'ours';
  const baseline = y + pick(frame, 24, 36, 21) + rank * pick(frame, 22.5, 32, 19.5);
  const level = baseline - 4;
  const left = x(km[0]!) - pick(frame, 5, 8);
  return [
    { kind: 'path', key: `length-${id}-leader`, className: own ? 'leader dotted' : 'leader', d: `${km.map((at) => `M${round(x(at), 1)} ${y}V${level}`).join('')}H${round(left, 1)}`, order: rank },
    ...km.map((at, i): Mark => ({ kind: 'circle', key: `length-${id}-${i}`, className: own ? 'hollow ink' : 'line-ring', cx: x(at), cy: y, r: pick(frame, 3, 4), order: rank })),
    ...text(`length-${id}`, words(id), { x: left - 4, y: baseline, width: left - frame.margin - 4, anchor: 'end', look: own ? 'roomy second' : 'roomy', order: rank }, frame),
  ];
}
