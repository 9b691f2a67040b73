import { format, range, type ScaleLinear } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Scales } from './scales.ts';

/** A whole number as the prose writes it: 7,512. */
export const grouped = format(',');

/** Level lines every `step` with their numbers, and the base line, of one panel. */
export function grid(name: string, scale: ScaleLinear<number, number>, step: number, { edges: [left, right] }: Scales): Mark[] {
  const levels = range(step, scale.domain()[1]!, step);
  return [
    ...levels.flatMap((level): Mark[] => [
      { kind: 'rule', key: `${name}-level-${level}`, className: 'hair', x1: left, y1: scale(level), x2: right, y2: scale(level) },
      {
        kind: 'text',
        key: `${name}-level-${level}-number`,
        className: 'second',
        x: left,
        y: scale(level) - 4,
        anchor: 'start',
        runs: [{ text: grouped(level) }],
      },
    ]),
    { kind: 'rule', key: `${name}-base`, className: 'leader', x1: left, y1: scale(0), x2: right, y2: scale(0) },
  ];
}

/** The years below the lowest panel: its first and last, and every fifth between. */
export function yearAxis(first: number, last: number, base: number, { x }: Scales, frame: Frame, centre: (year: number) => Date): Mark[] {
  const years = [first, ...range(Math.ceil((first + 1) / 5) * 5, last, 5).filter((year) => last - year > 2), last];
  return years.flatMap((year): Mark[] => {
    const at = x(centre(year));
    return [
      { kind: 'rule', key: `year-${year}-tick`, className: 'leader', x1: at, y1: base, x2: at, y2: base + 4 },
      {
        kind: 'text',
        key: `year-${year}`,
        className: 'second',
        x: year === first ? at - pick(frame, 6, 9) : year === last ? at + pick(frame, 8, 12) : at,
        y: base + pick(frame, 17, 19),
        anchor: year === first ? 'start' : year === last ? 'end' : 'middle',
        runs: [{ text: String(year) }],
      },
    ];
  });
}
