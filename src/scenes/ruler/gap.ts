import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark, RuleMark } from '../../engine/marks/mark.ts';

/** A gap in the fence: ground over the line, which stays whole below, and the two ends bent up. */
export function gap(id: string, x: number, y: number, frame: Frame): Mark[] {
  const half = halfGap(frame);
  const [over, up] = pick(frame, [2.4, 6], [4, 9]);
  return [
    { kind: 'rect', key: `gap-${id}`, className: 'paper', x: x - half, y: y - 4, width: 2 * half, height: 8 },
    { kind: 'path', key: `gap-${id}-ends`, className: 'line-end', d: `M${n(x - half)} ${y}l${over} ${-up}M${n(x + half)} ${y}l${-over} ${-up}` },
  ];
}

/** The ticks that do not stand in a gap. */
export function clearOf(gaps: readonly number[], ticks: readonly RuleMark[], frame: Frame): RuleMark[] {
  return ticks.filter(({ x1 }) => gaps.every((at) => Math.abs(x1 - at) > halfGap(frame)));
}

/** Half the width of a gap, in pixels: a sign, not a length. */
function halfGap(frame: Frame): number {
  return pick(frame, 8, 14);
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
