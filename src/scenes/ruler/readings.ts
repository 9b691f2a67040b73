import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { text } from '../../engine/render/text.ts';
import { axisOf, endsOf, rulerLine, type Axis, type GivenRuler } from './axis.ts';
import type { Incident } from './from.ts';
import { gap } from './gap.ts';
import { sign } from './sign.ts';

const taliban = ['nangarhar', 'nimroz'];

/** Who struck at the fence and where: the Taliban above the ruler, at its gaps, militants below it, and an empty pair of signs for both together. */
export function readings(given: GivenRuler): Mark[] {
  const { data: { incidents }, frame, line } = given;
  const axis = axisOf(frame, 1, pick(frame, 208, 336, 146));
  const opened = incidents.filter(({ id }) => taliban.includes(id));
  const others = incidents.filter(({ id }) => !taliban.includes(id));
  return [
    ...endsOf(axis, given, axis.y + pick(frame, 20, 28, 18)),
    ...others.flatMap((incident, i) => below(incident, i, axis, given)),
    rulerLine(line, axis),
    ...opened.flatMap(({ id, share }) => gap(id, line, share, frame)),
    ...opened.flatMap((incident) => above(incident, axis, given)),
    ...together(given),
    ...legend(given),
  ];
}

/** The Taliban's sign over a gap, its name over the sign. */
function above({ id, share }: Incident, { x, y }: Axis, { words, frame }: GivenRuler): Mark[] {
  const r = pick(frame, 8, 13);
  const middle = y - pick(frame, 30, 50, 29);
  const [at, begins] = [x(share), share < 0.3];
  return [
    sign(`struck-${id}`, 'afghan', at, middle, r, 'fill kabul'),
    ...text(`readings-${id}`, words(id), { x: begins ? frame.margin : at + pick(frame, 30, 60), y: middle - r - pick(frame, 6, 10), width: pick(frame, 130, 250), lines: 2, grow: 'up', anchor: begins ? 'start' : 'end', look: 'roomy' }, frame),
  ];
}

/** Militants' sign below its place: the first to the right of its leader, the second, lower, to the left. */
function below({ id, share }: Incident, rank: number, { x, y }: Axis, { words, frame }: GivenRuler): Mark[] {
  const [at, r] = [x(share), pick(frame, 7, 11)];
  const middle = y + pick(frame, 34, 54, 32) + rank * pick(frame, 34, 56, 30);
  const hand = rank === 0 ? 1 : -1;
  return [
    { kind: 'rule', key: `struck-${id}-leader`, className: 'leader', x1: at, y1: y, x2: at, y2: middle },
    sign(`struck-${id}`, 'militants', at, middle, r, 'fill ink'),
    ...text(`readings-${id}`, words(id), { x: at + hand * (r + pick(frame, 7, 11)), y: middle + 4, width: pick(frame, 120, 230), lines: 2, grow: 'both', anchor: hand > 0 ? 'start' : 'end', look: 'roomy' }, frame),
  ];
}

/** The same signs on both sides of a piece of the line, all of it empty, since nothing of the kind was found; it stands nowhere. */
function together({ words, frame }: GivenRuler): Mark[] {
  const [x, y, r] = [pick(frame, 112, 250), pick(frame, 92, 146, 44), pick(frame, 8, 13)];
  const [half, off] = [pick(frame, 22, 36), pick(frame, 16, 26)];
  return [
    sign('together-taliban', 'afghan', x, y - off + 1, r, 'stroke second dotted'),
    { kind: 'rule', key: 'together-line', className: 'stroke second dotted', x1: x - half, y1: y, x2: x + half, y2: y },
    sign('together-militants', 'militants', x, y + off, r, 'stroke second dotted'),
    ...text('readings-together', words('together'), { x: x + half + pick(frame, 10, 18), y: y + 4, width: pick(frame, 190, 400), lines: 2, grow: 'both', look: 'roomy' }, frame),
  ];
}

function legend({ words, frame }: GivenRuler): Mark[] {
  const [y, r] = [frame.height - frame.foot - pick(frame, 16, 26), pick(frame, 7, 10)];
  const second = pick(frame, 138, 260, 128);
  const beside = r * 2 + pick(frame, 5, 8);
  return [
    sign('by-taliban', 'afghan', frame.margin + r, y - 5, r, 'fill kabul'),
    ...text('readings-by-taliban', words('by-taliban'), { x: frame.margin + beside, y, width: pick(frame, 110, 200), look: 'roomy kabul' }, frame),
    sign('by-militants', 'militants', second + r, y - 4, r, 'fill ink'),
    ...text('readings-by-militants', words('by-militants'), { x: second + beside, y, width: frame.width - frame.margin - second - beside, look: 'roomy' }, frame),
  ];
}
