import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { text, widthIn } from '../../engine/render/text.ts';
import { axisOf, endsOf, rulerLine, type Axis, type GivenRuler } from './axis.ts';
import type { Incident } from './from.ts';
import { sign, thing } from './sign.ts';

/** What was fought over; the others are gates. */
const fences = ['e2007', 'e2018', 'e2020'];

/** Six clashes before the Taliban came back: years run down the page, places along the line. */
export function earlier(given: GivenRuler): Mark[] {
  const { data: { incidents }, words, frame, line } = given;
  const axis = axisOf(frame, 1, pick(frame, 76, 104, 30));
  const level = (rank: number): number => axis.y + pick(frame, 34, 58, 30) + rank * pick(frame, 42, 70, 39);
  const last = new Map(incidents.map(({ share }, rank) => [share, level(rank)]));
  const foot = frame.height - frame.foot - pick(frame, 12, 18);
  const r = pick(frame, 6.5, 10);
  return [
    ...endsOf(axis, given, axis.y - pick(frame, 10, 15)),
    rulerLine(line, axis),
    ...[...last].flatMap(([share, to]): Mark[] => [
      { kind: 'rule', key: `drop-${share}`, className: 'leader', x1: axis.x(share), y1: axis.y, x2: axis.x(share), y2: to },
      { kind: 'circle', key: `place-${share}`, className: 'line-ring', cx: axis.x(share), cy: axis.y, r: pick(frame, 3, 4) },
    ]),
    ...incidents.flatMap((incident, rank) => row(incident, level(rank), rank, axis, given)),
    ...(words('by') === '' ? [] : [sign('by-afghan', 'afghan', frame.margin + r, foot - 4, r, 'fill kabul')]),
    ...text('earlier-by', words('by'), { x: frame.margin + 2 * r + pick(frame, 6, 10), y: foot, width: frame.width - 2 * frame.margin - 30, look: 'roomy' }, frame),
  ];
}

/** Year and place, a hairline to the sign below its place, what was fought over. */
function row({ id, share }: Incident, y: number, rank: number, { x }: Axis, { words, frame }: GivenRuler): Mark[] {
  const { margin } = frame;
  const [base, r, size] = [y + 4, pick(frame, 6.5, 10), pick(frame, 5.5, 8)];
  const what = fences.includes(id) ? 'fence' : 'gate';
  const [sit, said] = [pick(frame, 284, 590), words(id)];
  return [
    { kind: 'rule', key: `clash-${id}-hair`, className: 'hair', x1: margin + widthIn(said, 'roomy', frame) + 8, y1: y, x2: x(share) - r - 4, y2: y, order: rank },
    sign(`clash-${id}`, 'afghan', x(share), y - r * 0.25, r, 'fill kabul ringed'),
    ...text(`earlier-${id}`, said, { x: margin, y: base, width: pick(frame, 150, 320), look: 'roomy', order: rank }, frame),
    ...text(`earlier-${id}-hit`, id === 'e2018' ? words('e2018-hit') : '', { x: margin, y: base + pick(frame, 15.5, 21), width: pick(frame, 170, 330), look: 'roomy second', order: rank }, frame),
    thing(`clash-${id}-over`, what, sit, y, size),
    ...text(`earlier-${id}-${what}`, words(what), { x: sit + size * 3 + pick(frame, 9, 14), y: base, width: pick(frame, 40, 80), look: 'roomy', order: rank }, frame),
  ];
}
