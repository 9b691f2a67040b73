import { utcDay, utcMonth, utcYear } from 'd3';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { Crossing, CrossingsData } from './data.ts';
import { appearing, type Strip } from './layout.ts';
import { sign } from './sign.ts';
import { stacked } from './stacked.ts';
import type { CrossingsState } from './states.ts';

/** The ground of the strip: paper over the map's foot, the part of it that has gone by, the pauses, the axis. */
export function ground({ data: { truces, moments }, state: { tells, lead }, frame }: Given<CrossingsData, CrossingsState>, strip: Strip): Mark[] {
  const { top, axis, up, down, left, right, now, begin, x } = strip;
  const bottom = axis + down;
  const gone = { y: top, height: bottom - top };
  const marks: Mark[] = [
    { kind: 'rect', key: 'strip-paper', className: 'paper', x: 0, y: top, width: frame.width, height: frame.height - top },
    ...(tells === 'returns' ? [] : [{ kind: 'rect', key: 'strip-gone', className: 'panel', x: 0, width: now, ...gone, begins: { width: Math.max(0, begin) } } as const]),
    ...truces.flatMap(({ key, from, until, fades = until }): Mark[] => [
      { kind: 'rect', key: `truce-${key}`, of: ['term:ceasefire', ...(key === 'ttp' ? ['group:ttp' as const] : [])], className: 'truce', x: x(from), y: axis - up, width: x(fades) - x(from), height: up + down },
      ...(fades === until ? [] : [{ kind: 'rect', key: `truce-${key}-fades`, className: 'truce faint', x: x(fades), y: axis - up, width: x(until) - x(fades), height: up + down } as const]),
    ]),
    { kind: 'rule', key: 'strip-edge', className: 'hair', x1: 0, y1: top, x2: frame.width, y2: top },
    { kind: 'rule', key: 'strip-axis', className: 'leader', x1: left, y1: axis, x2: right, y2: axis },
    ...Object.entries(moments).map(([key, when], i, all): Mark => ({ kind: 'rule', key: `moment-${key}`, className: 'stroke ink', x1: x(when), y1: axis, x2: x(when), y2: axis + (down * (i + 1)) / all.length })),
  ];
  return after(lead, marks);
}

const units = { year: utcYear, month: utcMonth, quarter: utcMonth.every(3)!, day: utcDay } as const;
const formatOf = { year: 'year', month: 'short-month', quarter: 'short-month', day: 'day' } as const;

/** Names of years, months or days, in the middle of each; of months on a long axis, where every third begins. */
export function ticks({ state: { axis: { from, to, unit }, lead }, frame, format }: Given<CrossingsData, CrossingsState>, { axis, down, foot, begins, left, right }: Strip): Mark[] {
  const step = units[unit];
  const ends = axis + down;
  return after(lead, step.range(step.floor(new Date(from)), new Date(to)).flatMap((begin): Mark[] => {
    const day = begin.toISOString().slice(0, 10);
    const [at, next] = [begins(begin), begins(step.offset(begin, 1))];
    const middle = unit === 'quarter' ? at : (Math.max(at, left) + Math.min(next, right)) / 2;
    const room = Math.min(next, right) - Math.max(at, left);
    return [
      ...(at > left - 1 ? [{ kind: 'rule', key: `tick-${day}`, className: 'leader', x1: at, y1: ends - 4, x2: at, y2: ends } as const] : []),
      ...(room < pick(frame, 24, 34) ? [] : text(`tick-${day}-name`, format(day, formatOf[unit]), { x: middle, y: foot, width: 60, anchor: unit === 'quarter' ? 'start' : 'middle', look: 'small second' }, frame)),
    ];
  }));
}

/** Every crossing once more, in time: what hit the Afghan side above the axis, what hit Pakistan's below, clashes on it. */
export function inTime({ data: { crossings }, state }: Given<CrossingsData, CrossingsState>, strip: Strip, isNew: (crossing: Crossing) => boolean): Mark[] {
  const { axis, r, step, x } = strip;
  const shown = crossings.filter(({ date }) => date >= state.axis.from.slice(0, date.length));
  const away = ({ sign: kind, side }: Crossing) => (kind === 'half' ? (side === 'kabul' ? -1 : 1) : 0);
  const moved = stacked(shown.map((one) => ({ x: x(one.date, one.id), y: axis, away: away(one) })), r * 1.7, step);
  return shown.map((one, i): Mark => {
    const off = away(one);
    const mark = sign(`on-${one.id}`, one, x(one.date, one.id) + (off === 0 ? moved[i]! : 0), axis + off * (2.5 + moved[i]!), r);
    return isNew(one) ? appearing([mark], state, one)[0]! : { ...mark, className: `${mark.className} past` };
  });
}

/** How far the record has been told. */
export function cursor({ state: { lead }, frame }: Given<CrossingsData, CrossingsState>, { top, axis, down, now, begin }: Strip): Mark[] {
  return after(lead ?? 0, [
    { kind: 'rule', key: 'strip-now', className: 'stroke ink', x1: now, y1: top, x2: now, y2: axis + down, begins: { x1: begin, x2: begin } },
    { kind: 'circle', key: 'strip-now-dot', className: 'fill ink', cx: now, cy: top, r: pick(frame, 3, 4), begins: { cx: begin } },
  ]);
}

/** Marks that stand as soon as the cursor sets off. */
function after(lead: number | undefined, marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => (lead === undefined ? mark : { ...mark, from: lead }));
}
