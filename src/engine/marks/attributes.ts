import { round } from '../picture/camera.ts';
import type { PictureNode } from '../picture/picture.ts';
import { isFromRight } from './direction.ts';
import type { LineMark, Mark, Point, TextMark } from './mark.ts';

/** A mark as an element with every attribute of its kind; the one place where coordinates are rounded. */
export function attributes(mark: Mark): PictureNode {
  return {
    key: mark.key,
    tag: tags[mark.kind],
    className: mark.className,
    ...((mark.of || mark.kind === 'line') && { of: (mark.of ?? []).join(' ') }),
    attrs: attrsOf(mark),
    ...(mark.at && { at: pair(mark.at) }),
    ...(mark.kind === 'path' && mark.along && { along: { from: mark.along.from, down: mark.along.down.map((far) => round(far, 1)) } }),
    ...(mark.on !== undefined && { on: round(mark.on, 3) }),
    ...(mark.order && { order: mark.order }),
    ...(mark.from !== undefined && { from: round(mark.from, 3) }),
    ...(mark.begins && { begins: Object.fromEntries(Object.entries(mark.begins).map(([name, value]) => [name, round(value)])) }),
    ...(mark.kind === 'text' && mark.counts && { counts: mark.counts }),
    ...(mark.kind === 'text' && { runs: mark.runs.map((run) => [run.text, run.className ?? ''] as const) }),
    ...(mark.kind === 'line' && { line: shapeOf(mark) }),
  };
}

const tags = { path: 'path', circle: 'circle', rect: 'rect', rule: 'line', text: 'text', line: 'path' } as const;

function attrsOf(mark: Mark): Record<string, string | number> {
  switch (mark.kind) {
    case 'path':
      return { d: mark.d };
    case 'circle':
      return { cx: round(mark.cx), cy: round(mark.cy), r: round(mark.r) };
    case 'rect':
      return { x: round(mark.x), y: round(mark.y), width: round(mark.width), height: round(mark.height), rx: round(mark.rx ?? 0) };
    case 'rule':
      return { x1: round(mark.x1), y1: round(mark.y1), x2: round(mark.x2), y2: round(mark.y2) };
    case 'text':
      return { x: round(mark.x), y: round(mark.y), ...anchorOf(mark) };
    case 'line':
      return {};
  }
}

/** A mark says at which of its sides it stands; SVG counts from where its words begin. A plate is read from the left unless a text says otherwise. */
function anchorOf({ anchor, runs }: TextMark): Record<string, string> {
  if (!isFromRight(runs.map(({ text }) => text).join(''))) return { 'text-anchor': anchor };
  return { 'text-anchor': { start: 'end', middle: 'middle', end: 'start' }[anchor], direction: 'rtl' };
}

function shapeOf(mark: LineMark): NonNullable<PictureNode['line']> {
  // A tenth of a pixel is enough on the screen; on the map the camera magnifies.
  const digits = mark.onMap ? 2 : 1;
  return { points: mark.points.flatMap((point) => pair(point, digits)), onMap: mark.onMap, dash: mark.dash, reveal: mark.reveal };
}

function pair([x, y]: Point, digits = 2): [number, number] {
  return [round(x, digits), round(y, digits)];
}
