import type { PathMark } from './mark.ts';

/** A place to stand on and the height of who stands there, in pixels. */
export type Standing = readonly [x: number, foot: number, height: number];

/**
 * Standing figures, a head and a stroke each: living people. All that enter together are one path, so that hundreds
 * weigh little and come at once; the width of the stroke is the word `figure` and its size in the style sheet.
 */
export function standing(key: string, people: readonly Standing[], className: string): PathMark[] {
  const head = people.map(([x, foot, height]) => `M${near(x)},${near(foot - height)}h0`).join('');
  const body = people.map(([x, foot, height]) => `M${near(x)},${near(foot)}v${near(-height * 0.66)}`).join('');
  return [
    { kind: 'path', key: `${key}-bodies`, className: `stroke figure body ${className}`, d: body },
    { kind: 'path', key: `${key}-heads`, className: `stroke figure head ${className}`, d: head },
  ];
}

/** So many figures of one height in rows, from the gate outward (to the left), the first row on top. */
export function rows(count: number, { x, y, columns, across, down, height }: { readonly x: number; readonly y: number; readonly columns: number; readonly across: number; readonly down: number; readonly height: number }): Standing[] {
  return Array.from({ length: count }, (_, i) => [x - (i % columns) * across, y + Math.floor(i / columns) * down, height] as const);
}

function near(value: number): number {
  return Math.round(value * 10) / 10;
}
