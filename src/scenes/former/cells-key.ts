import { polylinePath } from '../../engine/geo/path-data.ts';
import { pick } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { rowHeight, STEPS } from './cells.ts';
import type { Sheet } from './sheet.ts';

/** What the density of the hairlines says. On the Afghan side, where the data have nothing. */
export function cellsKey({ frame }: Sheet): Mark[] {
  const { x, y, size, pitch, lines, lineHeight } = pick(
    frame,
    { x: 16, y: 288, size: 17, pitch: 21, lines: ['Events a cell,', '2004–2021'], lineHeight: 14 },
    { x: 24, y: 441, size: 30, pitch: 40, lines: ['Events a cell, 2004–2021'], lineHeight: 16 },
  );
  const swatches = STEPS.map(({ every }, i) => {
    const rows = Math.floor((size * pick(frame, 1, 0.9)) / (every * rowHeight(frame)));
    const left = x + i * pitch;
    return Array.from({ length: rows + 1 }, (_, n) => polylinePath([[left, y + n * every * rowHeight(frame)], [left + size, y + n * every * rowHeight(frame)]])).join('');
  });
  return [
    { kind: 'path', key: 'cells-key', className: 'grain', d: swatches.join('') },
    ...STEPS.map(({ from }, i): Mark => ({
      kind: 'text',
      key: `cells-key-${from}`,
      className: 'small second',
      x: x + i * pitch,
      y: y + size + pick(frame, 15, 12),
      anchor: 'start',
      runs: [{ text: i === STEPS.length - 1 ? `${from}+` : String(from) }],
    })),
    ...label('cells-key-title', lines, { x, y: y - pick(frame, 22, 10), lineHeight, className: 'small second' }),
  ];
}
