import { project, type Camera } from '../picture/camera.ts';
import { middleOf, type Frame } from '../marks/frame.ts';
import type { Drawing, TextMark } from '../marks/mark.ts';
import { strips } from '../marks/strips.ts';
import { widthOf } from '../type/width-of.ts';
import { typeOf } from './type-of.ts';

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a reader could not read, each in a sentence: letters under 12 px, texts out of the plate or on one another. Widths are estimates. */
export function faults(drawing: Drawing, frame: Frame): string[] {
  const texts = [...drawing.screen, ...strips(drawing, frame)].filter((mark) => mark.kind === 'text');
  const boxes = texts.map((text) => boxOf(text, frame, drawing.camera));
  const small = texts.filter((text) => text.runs.some((run) => typeOf([text.className, run.className ?? ''], frame.name).size < 12));
  // Half a margin of air at the sides.
  const outside = boxes.filter(({ left, right, top, bottom }) => left < frame.margin / 2 || right > frame.width - frame.margin / 2 || top < 0 || bottom > frame.height);
  return [
    ...small.map(({ key }) => `"${key}" is smaller than 12 px`),
    ...outside.map(({ words, left, right }) => `"${words}" runs from ${Math.round(left)} to ${Math.round(right)}, out of the plate`),
    ...boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (meet(a, b) ? [`"${a.words}" and "${b.words}" lie on one another`] : []))),
  ];
}

function boxOf({ x: dx, y: dy, at, anchor, className, runs }: TextMark, frame: Frame, camera: Camera | null): Box {
  const [left0, top0] = at && camera ? project(camera, middleOf(frame), ...at) : [0, 0];
  const [x, y] = [left0 + dx, top0 + dy];
  const types = runs.map((run) => typeOf([className, run.className ?? ''], frame.name));
  const width = runs.reduce((sum, run, i) => sum + widthOf(run.text, types[i]!.font, types[i]!.size), 0);
  const size = Math.max(...types.map((type) => type.size));
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  // From the top of a capital to just below the baseline.
  return { words: runs.map(({ text }) => text).join(''), left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.1 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
