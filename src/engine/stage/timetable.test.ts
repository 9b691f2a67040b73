import { expect, test } from 'vitest';
import type { Picture, PictureNode } from '../picture/picture.ts';
import { passageTimes, shareOf, timetable } from './timetable.ts';

const middle = [180, 200] as const;
const line: PictureNode = { tag: 'path', key: 'line', className: 'line', attrs: {}, line: { points: [0, 0, 10, 0], onMap: false, dash: [1, 0], reveal: 1 } };
const mark = (key: string, order?: number): PictureNode => ({ tag: 'circle', key, className: 'dot', attrs: { r: 3 }, ...(order !== undefined && { order }) });
const picture = (...screen: PictureNode[]): Picture => ({ camera: null, map: [], screen: [line, ...screen] });

test('a span is gone through evenly, and one of no length at once', () => {
  expect([0, 100, 150, 200, 300].map((at) => shareOf([100, 200], at))).toEqual([0, 0, 0.5, 1, 1]);
  expect([shareOf([100, 100], 99), shareOf([100, 100], 100)]).toEqual([0, 1]);
});

test('marks enter in their order, and however many there are the last is there in time', () => {
  const marks = Array.from({ length: 90 }, (_, i) => mark(`dot-${i}`, i));
  const { enter, length } = timetable(picture(), picture(...marks), middle);
  const spans = marks.map((one) => enter(one, false));
  expect(spans.map(([from]) => from)).toEqual(spans.map(([from]) => from).sort((a, b) => a - b));
  expect(spans[1]![0]).toBeGreaterThan(spans[0]![0]);
  expect(spans.at(-1)![1]).toBeCloseTo(1100);
  expect(length).toBeCloseTo(1100);
});

test('what enters sets off once what leaves has begun to, and nothing takes time where nothing changes', () => {
  const { enter, leave } = timetable(picture(mark('old')), picture(mark('new')), middle);
  expect(enter(mark('new'), false)[0]).toBeGreaterThan(leave[0]);
  expect(timetable(picture(mark('same')), picture(mark('same')), middle).length).toBe(0);
});

test('on a way that the scroll leads, a mark that says when it appears is there at once then', () => {
  const { enter } = passageTimes;
  expect(enter({ ...mark('year'), from: 0.4 }, false)).toEqual([400, 400]);
  expect(enter(mark('words'), false)[0]).toBeGreaterThan(enter(mark('land'), true)[0]);
});
