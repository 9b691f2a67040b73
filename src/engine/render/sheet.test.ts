import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { declared, readSheet } from './sheet.ts';

const path = (...elements: readonly string[]) =>
  elements.map((element) => {
    const [tag = '', ...classes] = element.split('.');
    return { tag, classes };
  });
const sheet = readSheet(`
  .picture path, .picture rect { fill: none; stroke: none }
  /* .picture rect { fill: gold } */
  .picture.wide .line { stroke-width: 3; }
  .picture .line { stroke: red; stroke-width: 2 }
  .picture .map > * { opacity: 1 }
  @media (forced-colors: active) { .picture .line { stroke: black; } }
`);

test('more classes win over fewer, and later over earlier', () => {
  expect(declared(sheet, path('svg.picture.wide', 'g.screen', 'path.line'))).toEqual({ fill: 'none', stroke: 'red', 'stroke-width': '3' });
  expect(declared(sheet, path('svg.picture.narrow', 'g.map', 'rect'))).toEqual({ fill: 'none', stroke: 'none', opacity: '1' });
});

test('a selector it would misread is refused', () => {
  expect(() => readSheet('.picture .line:hover { fill: gold }')).toThrow('".picture .line:hover"');
});

test('the style sheet of pictures is read whole', () => {
  expect(readSheet(readFileSync('src/styles/picture.css', 'utf8')).length).toBeGreaterThan(100);
});
