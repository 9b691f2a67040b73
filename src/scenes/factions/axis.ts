import { pick, type Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { FactionsData } from './data.ts';
import type { Scales } from './scales.ts';
import type { State } from './states.ts';

/** The line as the axis of years, with its ticks standing on it. */
export function axis({ shares }: FactionsData, { years }: State, { x, axis: y, edges }: Scales, frame: Frame): Mark[] {
  return [
    ...years.flatMap((year): Mark[] => {
      const at = x(new Date(Date.UTC(year, 0, 1)));
      const anchor = at === edges[0] ? 'start' : 'middle';
      return [
        { kind: 'rule', key: `year-${year}-tick`, className: 'line-end', x1: at, y1: y, x2: at, y2: y - 5 },
        { kind: 'text', key: `year-${year}`, className: 'second', x: at, y: y + pick(frame, 16, 19), anchor, runs: [{ text: String(year) }] },
      ];
    }),
    lineMark(
      laidAlong(shares, [
        [edges[0], y],
        [edges[1], y],
      ]),
    ),
  ];
}

/** The dotted upright of 15 August 2021. Its words stand where the braid leaves room. */
export function kabulFalls({ kabulFalls: date }: FactionsData, { arrivals }: State, { x, axis: bottom }: Scales, frame: Frame): Mark[] {
  const at = x(date);
  const top = pick(frame, 50, 76);
  const words = arrivals ? { x: at + 5, y: bottom - pick(frame, 9, 18) } : { x: at + 4, y: top + 8 };
  return [
    { kind: 'rule', key: 'kabul-falls', className: 'leader dotted', x1: at, y1: top, x2: at, y2: bottom },
    ...['Kabul', 'falls'].map((text, i): Mark => {
      // One line where it stands alone, two in the narrow margin beside the line.
      const place = arrivals ? { x: words.x + i * pick(frame, 33, 36), y: words.y } : { x: words.x, y: words.y + i * pick(frame, 14, 16) };
      return { kind: 'text', key: `kabul-falls-label/${i}`, className: 'on-paper', ...place, anchor: 'start', runs: [{ text }] };
    }),
  ];
}
