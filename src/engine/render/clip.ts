import type { PictureNode } from '../picture/picture.ts';
import type { Looks } from './looks.ts';

/** A `clip-path: inset(...)` as SVG knows it: the clip itself and the attribute that uses it. Nothing where there is none. */
export function clipFor(node: PictureNode, looks: Looks): { clip: string; use: Record<string, string> } {
  const inset = looks['clip-path'];
  if (!inset) return { clip: '', use: {} };
  if (node.tag !== 'circle' || !inset.startsWith('inset(')) throw new Error(`The mark "${node.key}" is cut by "${inset}"; only circles are, by inset().`);
  const given = inset.slice('inset('.length, -1).split(' ').map((side) => parseFloat(side) / 100);
  const [top = 0, right = top, bottom = top, left = right] = given;
  const reach = Number(node.attrs['r']) + (looks['stroke'] === 'none' ? 0 : parseFloat(looks['stroke-width'] ?? '1') / 2);
  const [x, y] = [Number(node.attrs['cx']) - reach, Number(node.attrs['cy']) - reach];
  const box = { x: x + left * 2 * reach, y: y + top * 2 * reach, width: (1 - left - right) * 2 * reach, height: (1 - top - bottom) * 2 * reach };
  const id = `cut-${node.key.replace(/[^\w-]/g, '-')}`;
  const rect = Object.entries(box).map(([name, value]) => ` ${name}="${value}"`).join('');
  return { clip: `<clipPath id="${id}"><rect${rect}/></clipPath>`, use: { 'clip-path': `url(#${id})` } };
}
