import { utcDay } from 'd3';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
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

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}
