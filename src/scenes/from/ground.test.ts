import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { landPath } from '../../engine/geo/land-path.ts';
import { fullFrames, frames } from '../../engine/marks/frame.ts';
import { map } from '../../story.ts';
import { readGeography } from './ground.ts';

const { line, land } = readGeography();

test.each(fullFrames)('the edge of both lands along the frontier is exactly the vertices of the line (%s)', (name) => {
  for (const country of [land[name].left, land[name].right]) {
    const corners = new Set(country.coordinates.flat(2).map(String));
    expect(line.positions.filter((position) => !corners.has(String([...position])))).toEqual([]);
  }
});

test.each(fullFrames)('no border is drawn east of 71 degrees but that of Afghanistan in the far north (%s)', (name) => {
  const east = land[name].coast.coordinates.flat().filter(([lon, lat]) => lon! > 71 && lon! < 77 && lat! > 25 && lat! < 36.4);
  expect(east).toEqual([]);
});

test.each(fullFrames)('all land of a frame stays under 14 kB on the wire (%s)', (name) => {
  const paths = Object.values(land[name]).map((piece) => landPath(map, frames[name], piece));
  expect(paths.every((path) => path.startsWith('M'))).toBe(true);
  expect(brotliCompressSync(paths.join('')).length).toBeLessThan(14_000);
});
