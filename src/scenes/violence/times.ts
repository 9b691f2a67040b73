import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { ViolenceData } from './from.ts';
import { appearing, yearsOf, type Strip } from './layout.ts';
import type { ViolenceState, Years } from './states.ts';

type Part = Given<ViolenceData, ViolenceState>;

/** Paper over the foot of the map, the axis of years and, under deaths that stand above another count, a base of their own. */
export function ground({ frame, format }: Part, years: Years, { top, left, right, base, x, deaths }: Strip): Mark[] {
  const [first, last] = years.axis;
  const named = [first, ...[2009, 2014, 2019].filter((year) => year > first), last];
  const marks: Mark[] = [
    { kind: 'rect', key: 'strip-paper', className: 'paper', x: 0, y: top, width: frame.width, height: frame.height - top },
    { kind: 'rule', key: 'strip-edge', className: 'hair', x1: 0, y1: top, x2: frame.width, y2: top },
    { kind: 'rule', key: 'strip-axis', className: 'leader', x1: left, y1: base, x2: right, y2: base },
    ...(years.attacks ? [{ kind: 'rule', key: 'deaths-base', className: 'leader', x1: left, y1: deaths(0), x2: right, y2: deaths(0) } as const] : []),
    ...named.flatMap((year): Mark[] => [
      { kind: 'rule', key: `tick-${year}`, className: 'leader', x1: x(year + 0.5), y1: base, x2: x(year + 0.5), y2: base + 4 },
      ...text(`tick-${year}-name`, format(year, 'year'), { x: year === first ? left : year === last ? right : x(year + 0.5), y: base + pick(frame, 17, 20, 16), width: 40, anchor: year === first ? 'start' : year === last ? 'end' : 'middle', look: 'small second' }, frame),
    ]),
  ];
  return marks.map((mark) => (years.lead > 0 ? { ...mark, from: years.lead } : mark));
}

/** The cursor with its handle, and the year it has come to, which counts as the thumb moves. */
export function cursor({ frame, format }: Part, { cursor: [from, to], lead, attacks }: Years, { x, top, base }: Strip): Mark[] {
  const [now, begin] = [to, from - (lead * (to - from)) / (1 - lead)].map((year) => x(year + 0.5)) as [number, number];
  const begins = lead > 0 ? { x1: begin, x2: begin } : undefined;
  const head = top + (attacks ? 0 : pick(frame, 21, 36, 19));
  const entering = lead > 0 ? { from: lead } : {};
  const marks: Mark[] = [
    { kind: 'rule', key: 'strip-now', className: 'leader', x1: now, y1: head, x2: now, y2: base, ...(begins && { begins }) },
    { kind: 'circle', key: 'strip-now-dot', className: 'fill ink', cx: now, cy: head, r: pick(frame, 3, 4), ...(begins && { begins: { cx: begin } }) },
    { kind: 'text', key: 'year', className: 'figure', x: frame.width - frame.margin, y: top - pick(frame, 27, 44, 25), anchor: 'end', runs: [{ text: format(to, 'year') }], counts: true, ...(begins && { begins: { count: Math.round(from - (lead * (to - from)) / (1 - lead)) } }) },
  ];
  return marks.map((mark) => ({ ...mark, ...entering }));
}

/** The two days of 2014, each with its words on its own side, and the half year between them. */
export function daysOf2014({ data: { days }, words, frame }: Part, years: Years, { x, top, base }: Strip): Mark[] {
  const [offensive, school] = [yearsOf(days['offensive']!), yearsOf(days['school']!)];
  const [a, b] = [x(offensive), x(school)];
  const y = top + pick(frame, 15, 24, 14);
  const head = y - pick(frame, 9, 11);
  const room = pick(frame, 5, 8);
  return [
    ...appearing<Mark>([{ kind: 'rect', key: 'half-year', className: 'lens', x: a, y: head, width: b - a, height: base - head }, { kind: 'rule', key: 'day-school', className: 'stroke second', x1: b, y1: head, x2: b, y2: base }], years, school),
    ...appearing<Mark>([{ kind: 'rule', key: 'day-offensive', className: 'stroke ink', x1: a, y1: head, x2: a, y2: base }, ...text('day-offensive-words', words('offensive'), { x: a - room, y, width: pick(frame, 140, 300), anchor: 'end', look: 'on-paper' }, frame)], years, offensive),
    ...appearing(text('day-school-words', words('school'), { x: b + room, y, width: pick(frame, 126, 280), look: 'on-paper' }, frame), years, school),
  ];
}

/** One dotted upright through both counts. */
export function kabulFalls({ data: { days }, words, frame }: Part, { x, top, base }: Strip): Mark[] {
  const at = yearsOf(days['kabul']!);
  const y = top + pick(frame, 16, 24, 14);
  return [
    { kind: 'rule', key: 'kabul-falls', className: 'stroke second dotted', x1: x(at), y1: y - pick(frame, 10, 13), x2: x(at), y2: base },
    ...text('kabul-falls-words', words('kabul'), { x: x(at) - pick(frame, 5, 8), y, width: pick(frame, 100, 260), anchor: 'end', look: 'roomy on-paper' }, frame),
  ];
}
