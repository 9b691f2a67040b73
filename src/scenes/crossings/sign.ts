import type { CircleMark } from '../../engine/marks/mark.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import { sides } from '../../story.ts';
import type { Crossing } from './data.ts';

/**
 * The sign of what happened: the half of a disc on the side that was hit, or a ring for a clash. Filled where whoever
 * struck said so or the harm is a fact, open where nobody did; pale and dotted where we know it only as others quote it.
 */
export function sign(key: string, { sign: kind, side, owned, quoted }: Crossing, x: number, y: number, r: number): CircleMark {
  const seen = quoted ? ' quoted' : '';
  if (kind !== 'half') return { kind: 'circle', key, className: `hollow ink clash${seen}`, cx: x, cy: y, r: r * 0.82 };
  const half = halfDisc(key, sides[side], x, y, r, 0, 'level');
  return { ...half, className: `${half.className}${owned === 'no' ? ' open' : ''}${seen}` };
}
