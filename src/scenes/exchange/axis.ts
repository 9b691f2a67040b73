import { utcDay, utcYear } from 'd3';
import { pick, type Frame } from '../../marks/frame.ts';
import { label } from '../../marks/label.ts';
import type { Mark } from '../../marks/mark.ts';
import { heightOf, type Layout } from './layout.ts';
import type { ExchangeState } from './states.ts';

/** The names of the two sides above the axis. */
export function sideNames({ x, top, gutter }: Layout): Mark[] {
  return [
    ...label('side-kabul', ['Kabul'], { x: x - gutter, y: top - 8, lineHeight: 0, anchor: 'end', className: 'side kabul' }),
    ...label('side-islamabad', ['Islamabad'], { x: x + gutter, y: top - 8, lineHeight: 0, className: 'side islamabad' }),
  ];
}

/** A tick at the beginning of every day. Painted above the line. */
export function days(state: ExchangeState, layout: Layout): Mark[] {
  const height = heightOf(state, layout);
  return utcDay.range(new Date(state.from), new Date(state.to)).map((day): Mark => {
    const y = height(day);
    return { kind: 'rule', key: `day-${iso(day)}`, className: 'leader', x1: layout.x - 3, y1: y, x2: layout.x + 3, y2: y };
  });
}

/** A band across the plate for every other year, each year named at the left. Painted below the line. */
export function years(state: ExchangeState, layout: Layout, frame: Frame): Mark[] {
  const height = heightOf(state, layout);
  const [from, to] = [new Date(state.from), new Date(state.to)];
  return utcYear.range(utcYear.floor(from), to).flatMap((year): Mark[] => {
    const [top, next] = [height(year > from ? year : from), utcYear.offset(year, 1)];
    const bottom = height(next < to ? next : to);
    const name = iso(year).slice(0, 4);
    const band: Mark = { kind: 'rect', key: `year-${name}`, className: 'panel', x: 0, y: top, width: frame.width, height: bottom - top };
    return [
      ...(year.getUTCFullYear() % 2 === 0 ? [band] : []),
      ...label(`year-name-${name}`, [name], { x: frame.margin, y: top + pick(frame, 14, 20), lineHeight: 0, className: 'second' }),
    ];
  });
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}
