import { cameraTransform, round } from '../picture/camera.ts';
import { carried } from '../picture/carried.ts';
import { dashArray, linePath, pointsOnScreen } from '../picture/line-shape.ts';
import type { Picture, PictureNode } from '../picture/picture.ts';
import { outline } from '../type/outline.ts';
import { middleOf, type Frame } from '../marks/frame.ts';
import { escaped } from '../picture/escaped.ts';
import { looksOf, token, type Looks } from './looks.ts';
import type { Element } from './rules.ts';
import { fontOf } from './type-of.ts';

/** Looks that are attributes of SVG; all others only serve to find these. */
const painted = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linejoin', 'stroke-linecap', 'stroke-dasharray', 'paint-order', 'opacity',
];

/**
 * A picture in the light scheme as plain shapes, for programs that know neither our style sheet nor our type:
 * every look is an attribute and every letter an outline, or words in letters that every machine has. The inside of an `<svg>`, in pixels of the frame.
 */
export function outlined(picture: Picture, frame: Frame, words: 'outlines' | 'text' = 'outlines'): string {
  const middle = middleOf(frame);
  const { camera } = picture;
  const shape = picture.screen.find((node) => node.line)?.line;
  const line = shape && pointsOnScreen(shape, camera, middle);
  const root = { tag: 'svg', classes: ['picture', frame.name] };
  const print = (layer: string) => (node: PictureNode): string => {
    const path = [root, { tag: 'g', classes: [layer] }, elementOf(node.tag, node.className)];
    const looks = inside(looksOf(path), layer === 'map' && camera ? camera.k : 1);
    const transform = carried(node, camera, middle, line);
    const where = transform ? { transform } : {};
    if (node.tag === 'text') return `<g${attributes(where)}>${(words === 'text' ? inPlainType : letters)(node, path)}</g>`;
    const { clip, use } = clipFor(node, looks);
    return `${clip}<${node.tag}${attributes({ ...node.attrs, ...paint(looks), ...lineOf(node), ...where, ...use })}/>`;
  };
  const moved = camera ? { transform: cameraTransform(camera, middle) } : {};
  return `<g${attributes(moved)}>${picture.map.map(print('map')).join('')}</g><g>${picture.screen.map(print('screen')).join('')}</g>`;

  function lineOf(node: PictureNode): Record<string, string> {
    if (!node.line || !line) return {};
    return { d: linePath(line, node.line.reveal), 'stroke-dasharray': dashArray(node.line.dash) };
  }
}

/** The same as a whole SVG on its own paper; `head`: what the file says of itself. */
export function outlinedSvg(picture: Picture, frame: Frame, words?: 'outlines' | 'text', head = ''): string {
  const { width, height } = frame;
  const paper = `<rect width="${width}" height="${height}" fill="${token('ground')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${head}${paper}${outlined(picture, frame, words)}</svg>`;
}

/** Strokes of the map keep their width on the plate, so inside the magnified map they are that much thinner. */
function inside(looks: Looks, magnified: number): Looks {
  if (magnified === 1) return looks;
  const thinner = (value: string): string => value.split(/[\s,]+/).map((part) => round(parseFloat(part) / magnified, 4)).join(' ');
  const scaled = (['stroke-width', 'stroke-dasharray'] as const).filter((property) => looks[property]).map((property) => [property, thinner(looks[property]!)]);
  return { ...looks, ...Object.fromEntries(scaled) };
}

/** A `clip-path: inset(...)` as SVG knows it: the clip itself and the attribute that uses it. Nothing where there is none. */
function clipFor(node: PictureNode, looks: Looks): { clip: string; use: Record<string, string> } {
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

function letters(node: PictureNode, path: readonly Element[]): string {
  if (node.attrs['direction']) throw new Error(`The text "${node.key}" is read from the right, which cards and PNG files cannot set yet.`);
  const anchor = { start: 0, middle: 0.5, end: 1 }[String(node.attrs['text-anchor'])] ?? 0;
  const runs = node.runs!.map(([text, className]) => {
    const looks = looksOf([...path, elementOf('tspan', className)]);
    const size = parseFloat(looks['font-size']!);
    return { looks, ...outline(text, { ...fontOf(looks), size, spacing: parseFloat(looks['letter-spacing'] ?? '0') * size }) };
  });
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  let x = Number(node.attrs['x']) - anchor * width;
  return runs.map((run) => {
    const shape = `<path${attributes({ transform: `translate(${round(x)},${Number(node.attrs['y'])})`, d: run.d, ...paint(run.looks) })}/>`;
    x += run.width;
    return shape;
  }).join('');
}

/** Letters that renderers of encyclopedias have, and how much smaller they must be to take the room of ours. */
const plainType = { serif: { family: 'Liberation Serif, Times New Roman, serif', scale: 0.97 }, sans: { family: 'Liberation Sans, Arial, sans-serif', scale: 0.91 } } as const;

function inPlainType(node: PictureNode, path: readonly Element[]): string {
  const runs = node.runs!.map(([text, className]) => {
    const looks = looksOf([...path, elementOf('tspan', className)]);
    const { family, scale } = /serif/i.test(looks['font-family']!.split(',')[0]!) ? plainType.serif : plainType.sans;
    const type = { 'font-family': family, 'font-size': round(parseFloat(looks['font-size']!) * scale), 'font-weight': Number(looks['font-weight'] ?? 400) >= 600 ? 'bold' : 'normal', 'font-style': looks['font-style'] ?? 'normal' };
    const spacing = looks['letter-spacing'] ? { 'letter-spacing': round(parseFloat(looks['letter-spacing']) * parseFloat(looks['font-size']!)) } : {};
    return `<tspan${attributes({ ...type, ...spacing, ...paint(looks) })}>${escaped(text)}</tspan>`;
  });
  return `<text${attributes({ x: node.attrs['x']!, y: node.attrs['y']!, 'text-anchor': node.attrs['text-anchor'] ?? 'start' })} xml:space="preserve">${runs.join('')}</text>`;
}

function paint(looks: Looks): Record<string, string> {
  const known = painted.filter((property) => looks[property] !== undefined);
  return Object.fromEntries(known.map((property) => [property, looks[property] === 'currentColor' ? looks['color']! : looks[property]!.replace('px', '')]));
}

function elementOf(tag: string, className: string): Element {
  return { tag, classes: className.split(' ').filter(Boolean) };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${value}"`).join('');
}
