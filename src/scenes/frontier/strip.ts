import { scaleUtc, utcDay, utcMonth } from 'd3';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { text } from '../../engine/render/text.ts';
import type { MapEvent } from './data.ts';
import type { Sheet } from './sheet.ts';

/** From the month Kabul fell to that of the air strikes; and the ten days in which the two sides struck and spoke. */
const MONTHS = ['2021-08-01', '2022-05-01'] as const;
const DAYS = ['2022-04-14', '2022-04-24'] as const;

/** Height of the strip, in pixels. */
export function stripHeight({ frame }: Sheet): number {
  return pick(frame, 52, 70, 48);
}

/** Time at the foot of a map: eight months, and from the ambush on a lens on ten of their days, whose marks wear the hue of the side that was hit. */
export function strip(sheet: Sheet, shows: 'months' | 'days'): Mark[] {
  const { frame } = sheet;
  const top = frame.height - frame.foot - stripHeight(sheet);
  return [
    { kind: 'rect', key: 'strip-paper', className: 'paper', x: 0, y: top, width: frame.width, height: stripHeight(sheet) },
    { kind: 'rule', key: 'strip-edge', className: 'hair', x1: 0, y1: top, x2: frame.width, y2: top },
    ...(shows === 'days' ? [...lens(sheet, top), ...days(sheet, top)] : []),
    ...months(sheet, top, shows),
  ];
}

function months(sheet: Sheet, top: number, shows: 'months' | 'days'): Mark[] {
  const { frame, format } = sheet;
  const x = along(sheet, MONTHS);
  const y = top + (shows === 'months' ? pick(frame, 20, 27, 18) : pick(frame, 10, 14));
  const [first, ...later] = sheet.data.events as [MapEvent, ...MapEvent[]];
  const taken = new Date(first.date);
  const ends = [{ date: MONTHS[0], anchor: 'start' }, { date: '2022-04-30', anchor: 'end' }] as const;
  return [
    ...axis('month', utcMonth.range(...dates(MONTHS)).concat(new Date(MONTHS[1])).map(x), y),
    { kind: 'rule', key: 'strip-gone', className: 'stroke ink gone', x1: x(taken), y1: y, x2: x(new Date(shows === 'days' ? DAYS[0] : (later.at(-1) ?? first).date)), y2: y },
    ...(shows === 'months' ? later : []).map((event): Mark => ({ kind: 'circle', key: `strip-${event.id}`, className: 'fill ink', cx: x(new Date(event.date)), cy: y, r: pick(frame, 2.4, 3.2), order: 1 })),
    { kind: 'circle', key: 'strip-taken', className: 'hollow ink', cx: x(taken), cy: y, r: pick(frame, 3.4, 4.6) },
    ...(shows === 'months' ? ends : []).flatMap(({ date, anchor }) =>
      text(`strip-${anchor}`, format(date, 'month-year'), { x: x(new Date(anchor === 'start' ? MONTHS[0] : MONTHS[1])), y: y + pick(frame, 18, 24), anchor, width: 120, look: 'second' }, frame),
    ),
  ];
}

/** What the days are of: a leader that opens from the end of the months. */
function lens(sheet: Sheet, top: number): Mark[] {
  const { frame } = sheet;
  const [month, day] = [along(sheet, MONTHS), along(sheet, DAYS)];
  const [from, to] = [month(new Date(DAYS[0])), month(new Date(DAYS[1]))];
  const [y1, y2] = [top + pick(frame, 13, 18), top + pick(frame, 25, 36)];
  return [{ kind: 'path', key: 'strip-lens', className: 'lens', d: `M${Math.round(from)},${y1}L${day.range()[0]},${y2}H${day.range()[1]}L${Math.round(to)},${y1}Z` }];
}

function days(sheet: Sheet, top: number): Mark[] {
  const { frame, format, data } = sheet;
  const x = along(sheet, DAYS);
  const y = top + pick(frame, 30, 43, 29);
  const marked = data.events.filter(({ date }) => date >= DAYS[0]);
  const last = marked.at(-1)!;
  const said = [DAYS[0], '2022-04-16', DAYS[1]] as const;
  const anchors = ['start', 'middle', 'end'] as const;
  return [
    ...axis('day', utcDay.range(...dates(DAYS)).concat(new Date(DAYS[1])).map(x), y),
    { kind: 'rule', key: 'strip-days-gone', className: 'stroke ink gone', x1: x(new Date(DAYS[0])), y1: y, x2: x(new Date(last.date)), y2: y },
    ...marked.map((event) => ({ kind: 'circle', key: `strip-day-${event.id}`, className: `fill ringed ${sideHit(event)}`, cx: x(new Date(event.date)), cy: y, r: pick(frame, 4.6, 6), order: 1 }) as const),
    ...said.flatMap((date, i) =>
      text(`strip-day-${date}`, format(date, i === 1 ? 'day' : 'day-month'), { x: x(new Date(date)), y: y + pick(frame, 16, 21, 15), anchor: anchors[i]!, width: 90, look: date === last.date ? 'strong' : 'second' }, frame),
    ),
  ];
}

function axis(key: string, ticks: readonly number[], y: number): Mark[] {
  return [
    { kind: 'rule', key: `strip-${key}s`, className: 'leader', x1: ticks[0]!, y1: y, x2: ticks.at(-1)!, y2: y },
    ...ticks.map((x, i): Mark => ({ kind: 'rule', key: `strip-${key}-tick-${i}`, className: 'leader', x1: x, y1: y - 3, x2: x, y2: y + 3 })),
  ];
}

function along({ frame }: Sheet, range: readonly [string, string]) {
  return scaleUtc(dates(range), [frame.margin + 4, frame.width - frame.margin - 4]);
}

function dates([from, to]: readonly [string, string]): [Date, Date] {
  return [new Date(from), new Date(to)];
}

function sideHit({ country }: MapEvent): string {
  return country === 'Afghanistan' ? 'kabul' : 'islamabad';
}
