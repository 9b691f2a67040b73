import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { declared, rulesOf } from './rules.ts';
import { sheets } from './sheets.ts';

const path = (...elements: readonly string[]) =>
  elements.map((element) => {
    const [tag = '', ...classes] = element.split('.');
    return { tag, classes };
  });
const rules = rulesOf(parse(`
  .picture path, .picture rect { fill: none; stroke: none }
  /* .picture rect { fill: gold } */
  .picture.wide .line { stroke-width: 3; }
  .picture .line { stroke: red; stroke-width: 2 }
  .picture .map > * { opacity: 1 }
  @media (forced-colors: active) { .picture .line { stroke: black; } }
`));

test('more classes win over fewer, and later over earlier', () => {
  expect(declared(rules, path('svg.picture.wide', 'g.screen', 'path.line'))).toEqual({ fill: 'none', stroke: 'red', 'stroke-width': '3' });
  expect(declared(rules, path('svg.picture.narrow', 'g.map', 'rect'))).toEqual({ fill: 'none', stroke: 'none', opacity: '1' });
});

test('a selector it would misread is refused', () => {
  expect(() => rulesOf(parse('.picture .line:hover { fill: gold }'))).toThrow('".picture .line:hover"');
});

test('the style sheet of pictures is read whole', () => {
  expect(rulesOf(sheets().picture).length).toBeGreaterThan(100);
});
