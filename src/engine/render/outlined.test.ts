import { expect, test } from 'vitest';
import type { Drawing } from '../marks/mark.ts';
import { frames } from '../marks/frame.ts';
import { outlined } from './outlined.ts';
import { toPicture } from './to-picture.ts';

const drawing: Drawing = {
  title: 'A title',
  source: 'A source',
  camera: { x: 0, y: 0, k: 4 },
  map: [{ kind: 'path', key: 'coast', className: 'coast', d: 'M0,0L9,9' }],
  screen: [
    { kind: 'text', key: 'word', className: '', x: 300, y: 100, anchor: 'end', runs: [{ text: 'A general ' }, { text: 'said', className: 'second' }] },
    { kind: 'circle', key: 'half', className: 'fill half left-half ink', cx: 50, cy: 60, r: 10 },
    { kind: 'path', key: 'dashes', className: 'stroke ink dashed', d: 'M0,0L9,9' },
  ],
};
const svg = outlined(toPicture(drawing, frames.wide), frames.wide);

test('no variable, class or letter is left', () => {
  expect(svg).not.toMatch(/var\(|class=|<text|<tspan|currentColor|font-/);
});

test('strokes of the map are as wide on the plate as on a page', () => {
  expect(svg).toContain('stroke="#cfc6b6" stroke-width="0.1875"');
});

test('a run keeps its own colour and stands after the one before it', () => {
  const runs = [...svg.matchAll(/<path transform="translate\(([\d.]+),100\)"[^>]* fill="(#\w+)"/g)].map(([, x, fill]) => [Number(x), fill] as const);
  expect(runs.map(([, fill]) => fill)).toEqual(['#1e1b18', '#5b544b']);
  expect(runs[0]![0]).toBeLessThan(runs[1]![0]);
  expect(runs[1]![0]).toBeLessThan(300);
});

test('half a disc is cut along its middle, with the ring around it', () => {
  expect(svg).toContain('<clipPath id="cut-half"><rect x="39" y="49" width="11" height="22"/></clipPath>');
  expect(svg).toContain('stroke="#faf7f1" stroke-width="2" paint-order="stroke" clip-path="url(#cut-half)"');
});
