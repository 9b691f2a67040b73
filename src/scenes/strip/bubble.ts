import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark, TextMark } from '../../engine/marks/mark.ts';
import { widthIn } from '../../engine/render/text.ts';

/** The ground of what was said: as wide as its widest line, with a tail that points at its day on the line. */
export function bubble(key: string, lines: readonly TextMark[], hand: 1 | -1, x: number, y: number, frame: Frame, order: number): Mark[] {
  if (lines.length === 0) return [];
  const pad = pick(frame, 7, 11, 6);
  const size = pick(frame, 12.5, 13.5);
  const width = Math.max(...lines.map(({ runs, className }) => runs.reduce((sum, run) => sum + widthIn(run.className === 'strong' ? `**${run.text}**` : run.text, className, frame), 0)));
  const near = lines[0]!.x - hand * pad;
  const far = lines[0]!.x + hand * (width + pad);
  const [top, bottom] = [lines[0]!.y - size, lines.at(-1)!.y + pad * 0.7];
  const tip = x + hand * pick(frame, 10, 16, 9);
  const notch = Math.min(bottom - 6, Math.max(top + 6, y));
  const d = `M${round(near)} ${round(top)}H${round(far)}V${round(bottom)}H${round(near)}V${round(notch + 5)}L${round(tip)} ${round(y)}L${round(near)} ${round(notch - 5)}Z`;
  return [{ kind: 'path', key: `bubble-${key}`, className: 'panel', d, order }];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
