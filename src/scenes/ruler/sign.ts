import { polygon } from '../../engine/marks/polygon.ts';
import type { PathMark } from '../../engine/marks/mark.ts';

/** Who struck: Afghan forces or the Taliban as an arrowhead from their side onto the line, militants as a hexagon. Not the half-disc, which elsewhere is a side that was hit. `r` is its reach. */
export function sign(key: string, who: 'afghan' | 'militants', x: number, y: number, r: number, className: string): PathMark {
  return { kind: 'path', key, className, d: who === 'afghan' ? polygon(x, y, r * 1.15, 3, 90) : polygon(x, y, r, 6, 30) };
}

/** A piece of fence, or a gate: a bar between two posts. `x` is its left edge, `y` its middle, `size` half its height. */
export function thing(key: string, what: 'fence' | 'gate', x: number, y: number, size: number): PathMark {
  const width = size * 3;
  const posts = [0, 1, 2, 3].map((i) => `M${x + (i * width) / 3} ${y - size}v${2 * size}`).join('');
  const fence = `${posts}M${x - 2} ${y - size / 2}h${width + 4}M${x - 2} ${y + size / 2}h${width + 4}`;
  const gate = `M${x} ${y - size}v${2 * size}M${x + width} ${y - size}v${2 * size}M${x} ${y}h${width}`;
  return { kind: 'path', key, className: what === 'fence' ? 'hatch' : 'stroke ink', d: what === 'fence' ? fence : gate };
}
