import { scaleUtc } from 'd3';
import { expect, test } from 'vitest';
import { frames } from './frame.ts';
import { yearBands } from './year-bands.ts';

const [from, to] = [new Date('2022-07-01'), new Date('2024-07-01')];
const height = scaleUtc([from, to], [100, 300]);
const marks = yearBands(from, to, height, frames.narrow);

test('every year of the axis is named, the one it begins in too', () => {
  expect(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.runs[0]!.text] : []))).toEqual(['2022', '2023', '2024']);
});

test('even years have a band, cut where the axis begins and ends', () => {
  const bands = marks.flatMap((mark) => (mark.kind === 'rect' ? [[mark.key, mark.y, mark.y + mark.height] as const] : []));
  expect(bands).toEqual([
    ['year-2022', 100, height(new Date('2023-01-01'))],
    ['year-2024', height(new Date('2024-01-01')), 300],
  ]);
});
