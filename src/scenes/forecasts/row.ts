import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { linesOf } from '../../engine/marks/lines-of.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Forecast } from './data.ts';
import { layoutOf } from './layout.ts';
import { sign } from './sign.ts';

/** One forecast: what the essay expects, the sign on the line, what the record shows. */
export function row(forecast: Forecast, rank: number, frame: Frame): Mark[] {
  const { id, essay, essayShort, outcome, finding, record, recordShort } = forecast;
  const { x, gutter, first, row: height, sign: drop, r } = layoutOf(frame);
  const { margin, width } = frame;
  const top = first + rank * height;
  const y = top + drop;
  const size = pick(frame, 12.5, 15);
  const lineHeight = pick(frame, 14.5, 19);
  const baseline = y + pick(frame, 4.2, 5);
  const right = width - margin - x - gutter;
  const found = linesOf(finding, right, 'sans-strong', size);
  const words = { lineHeight, className: 'roomy', order: rank };
  return [
    ...(rank > 0 ? [{ kind: 'rule' as const, key: `forecast-${id}-rule`, className: 'hair', x1: margin, y1: top, x2: width - margin, y2: top }] : []),
    ...sign(`forecast-${id}`, outcome, x, y, r, rank),
    ...label(`forecast-${id}-essay`, linesOf(pick(frame, essayShort, essay), x - gutter - margin, 'sans', size), { ...words, x: x - gutter, y: baseline, anchor: 'end' }),
    ...label(`forecast-${id}-finding`, found, { ...words, x: x + gutter, y: baseline, className: 'roomy strong' }),
    ...label(`forecast-${id}-record`, linesOf(pick(frame, recordShort, record), right, 'sans', size), {
      ...words,
      x: x + gutter,
      y: baseline + found.length * lineHeight + pick(frame, 0.5, 1),
    }),
  ];
}
