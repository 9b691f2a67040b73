import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { widthOf } from '../../engine/type/width-of.ts';
import { said } from '../../engine/marks/when.ts';
import { axisOf, grouped, numbers, rulerLine, ticks } from './axis.ts';
import type { Progress, ProgressId, RulerData } from './data.ts';

/** The fence as claimed, date by date: earlier fills stay as ghosts, the last is the line. Every end mark is open. */
export function built(data: RulerData, frame: Frame): Mark[] {
  const shown = data.built.filter(({ id }) => frame.name === 'wide' || onPhones.includes(id));
  const top = pick(frame, 80, 104);
  const pitch = pick(frame, 56, 58.5);
  const bottom = axisOf(frame, data.plan, top + (shown.length - 1) * pitch);
  const last = shown.at(-1)!;
  return [
    ...ticks(bottom, 'below'),
    ...shown.flatMap((progress, rank) => row(progress, rank, top + rank * pitch, data, frame)),
    rulerLine(data.frontier.shares, bottom, kmOf(last, data)),
    endMark(last, data, frame, bottom.y),
    // The last number of the axis is the plan itself.
    ...numbers(bottom, bottom.y + pick(frame, 20, 23), data.plan - 500),
    ...label('built-plan', [`${grouped(data.plan)} km${pick(frame, '', ' planned')}`], {
      x: bottom.x(data.plan),
      y: bottom.y + pick(frame, 20, 23),
      lineHeight: 0,
      anchor: 'end',
      className: 'small second',
    }),
    ...label('built-note', note(data, frame), {
      x: frame.margin,
      y: bottom.y + pick(frame, 43, 56),
      lineHeight: 15.5,
    }),
  ];
}

/** The dates a phone has room for. */
const onPhones: readonly ProgressId[] = ['2018-01', '2018-12', '2019-10', '2020-12', '2022-01'];

function note({ plan }: RulerData, frame: Frame): string[] {
  return pick(
    frame,
    [`How much, not where; the army planned ${grouped(plan)} km.`, 'No later figure, and no independent survey, found.'],
    ['How much was claimed, not which stretches. No later figure for the whole line and no independent survey was found.'],
  );
}

function row(progress: Progress, rank: number, y: number, data: RulerData, frame: Frame): Mark[] {
  const { x } = axisOf(frame, data.plan, y);
  const { id, when, value, unit } = progress;
  const isLast = progress === data.built.at(-1);
  const date = id === '2021-05' ? 'mid-2021' : said(when, { ...frame, name: 'wide' });
  const by = ` ${pick(frame, ...claimants[id])}`;
  const size = pick(frame, 12.5, 13.5);
  const clear = frame.margin + widthOf(date, 'sans-strong', size) + widthOf(by, 'sans', size) + pick(frame, 12, 16);
  const number = unit === 'km' ? `${grouped(value)}\u00a0km` : `${value}%`;
  // The number stands over its end mark, or after the claimant where that is longer, but never off the plate.
  const at = Math.min(Math.max(x(kmOf(progress, data)), clear), x(data.plan));
  const base = y - pick(frame, 9, 11);
  return [
    { kind: 'rule', key: `built-${id}-base`, className: 'hair', x1: x(0), y1: y, x2: x(data.plan), y2: y },
    ...(isLast ? [] : ghost(progress, data, frame, y)),
    ...label(`built-${id}-by`, [[{ text: date, className: 'strong' }, { text: by, className: 'second' }]], { x: frame.margin, y: base, lineHeight: 0, order: rank }),
    ...label(`built-${id}-number`, [number], {
      x: unit === 'km' ? at : x(data.plan),
      y: base,
      lineHeight: 0,
      anchor: unit === 'km' ? 'start' : 'end',
      className: 'side',
      order: rank,
    }),
  ];
}

function ghost(progress: Progress, data: RulerData, frame: Frame, y: number): Mark[] {
  const { x } = axisOf(frame, data.plan, y);
  return [
    { kind: 'path', key: `built-${progress.id}-ghost`, className: 'line-ghost whole', d: `M${x(0)} ${y}H${x(kmOf(progress, data))}` },
    endMark(progress, data, frame, y),
  ];
}

function endMark(progress: Progress, data: RulerData, frame: Frame, y: number): Mark {
  const { x } = axisOf(frame, data.plan, y);
  return { kind: 'circle', key: `built-${progress.id}`, className: 'line-ring', cx: x(kmOf(progress, data)), cy: y, r: pick(frame, 3.6, 4.6) };
}

/** Per cent are per cent of the army's plan. */
function kmOf({ value, unit }: Progress, { plan }: RulerData): number {
  return unit === 'km' ? value : (value / 100) * plan;
}

/** Who said so. */
const claimants: Readonly<Record<ProgressId, readonly [narrow: string, wide: string]>> = {
  '2018-01': ['officials', 'military officials, to Arab News'],
  '2018-08': ['army', 'army spokesman, to VOA'],
  '2018-12': ['army', 'army spokesman'],
  '2019-01': ['army', 'army spokesman'],
  '2019-10': ['army', 'army spokesman; the page bears no date'],
  '2020-12': ['army, to VOA', 'army, to VOA'],
  '2021-05': ['minister', 'interior minister Sheikh Rashid, in parliament'],
  '2022-01': ['army', 'army spokesman'],
};
