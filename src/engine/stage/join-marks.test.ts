import { select } from 'd3-selection';
import { expect, test } from 'vitest';
import type { PictureNode } from '../picture/picture.ts';
import { join, type Layer } from './join-marks.ts';

const dot = (className: string, cx: number): PictureNode => ({ key: 'town', tag: 'circle', className, attrs: { cx } });

/** As much of a mark as a join asks for, with what it was joined to last. */
function mark(node: PictureNode) {
  const written = new Map<string, string>([['class', node.className], ...Object.entries(node.attrs).map(([name, value]) => [name, String(value)] as const)]);
  return { __data__: node, getAttribute: (name: string) => written.get(name), setAttribute: (name: string, value: string) => written.set(name, value), removeAttribute: (name: string) => written.delete(name) };
}

test('of a mark that stays the look changes at once, and its numbers are left to the movement', () => {
  const town = mark(dot('fill', 10));
  const { staying, entering, leaving } = join(select({ children: [town] } as unknown as SVGGElement) as Layer, [dot('fill ink', 90)]);
  expect([staying.size(), entering.size(), leaving.size()]).toEqual([1, 0, 0]);
  expect([town.getAttribute('class'), town.getAttribute('cx')]).toEqual(['fill ink', '10']);
});
