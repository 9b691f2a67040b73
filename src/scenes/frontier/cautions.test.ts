import { expect, test } from 'vitest';
import { readGeography } from '../../data/geography.ts';
import { frameNames, frames, type Frame } from '../../marks/frame.ts';
import type { CircleMark, Drawing, Mark, PathMark, Point } from '../../marks/mark.ts';
import { fixture } from './fixture.ts';
import { frontier } from './scene.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { states } from './states.ts';

// What the house rules for maps ask, tried on the land that readers see.
const data = fixture(readGeography());
const both = frameNames.map((name): Frame => frames[name]);

test.each(both)('the April strikes lie in Afghanistan and the ambush in Pakistan, with every point of their halos ($name)', (frame) => {
  const { drawing, sheet } = drawn('april-strikes', frame);
  for (const [id, side] of [['e2022-khost', 'kabul'], ['e2022-kunar', 'kabul'], ['e2022-ambush', 'islamabad']] as const) {
    const points = drawing.map.filter(({ key }) => key.startsWith(`halo-${id}`)).flatMap(pointsOf);
    expect(points.length).toBeGreaterThan(100);
    expect(points.filter((point) => sheet.sideOf(point) !== side)).toEqual([]);
  }
});

test.each(both)('every attack told lies on the Pakistani side, clear of the line ($name)', (frame) => {
  for (const state of ['attacks-rise', 'waziristan'] as const) {
    const { drawing, sheet } = drawn(state, frame);
    const dots = drawing.screen.filter((mark): mark is CircleMark => mark.className === 'event');
    expect(dots.length).toBe(state === 'waziristan' ? 7 : 12);
    for (const { key, at, r, cx, cy } of dots) {
      const middle: Point = [at![0] + sheet.px(cx), at![1] + sheet.px(cy)];
      expect(sheet.sideOf(middle), key).toBe('islamabad');
      const foot = sheet.nearest(middle);
      expect(Math.hypot(foot[0] - middle[0], foot[1] - middle[1]), key).toBeGreaterThan(sheet.px(r));
    }
  }
});

test.each(both)('reported areas never reach the Pakistani side ($name)', (frame) => {
  const { drawing, sheet } = drawn('who-shelters', frame);
  const points = drawing.map.filter(({ key }) => key.startsWith('area-')).flatMap(pointsOf);
  expect(points.length).toBeGreaterThan(200);
  expect(points.filter((point) => sheet.sideOf(point) !== 'kabul')).toEqual([]);
});

test.each(both)('what is counted in Pakistan alone is drawn in Pakistan alone ($name)', (frame) => {
  const { drawing, sheet } = drawn('waziristan', frame);
  const points = pointsOf(drawing.map.find(({ key }) => key === 'cells')!);
  expect(points.length).toBeGreaterThan(20);
  expect(points.filter((point) => sheet.sideOf(point) !== 'islamabad')).toEqual([]);
});

test.each(both)('Kashmir is bare paper: the last sheet covers Muzaffarabad, Gilgit and Srinagar, and nothing of the land is painted over it ($name)', (frame) => {
  const { drawing, sheet } = drawn('two-neighbours', frame);
  const bare = drawing.map.findIndex(({ className }) => className === 'feather of-1');
  const edge = pointsOf(drawing.map[bare]!);
  for (const [lon, lat] of [[73.47, 34.37], [74.31, 35.92], [74.8, 34.08]] as const) {
    const [x, y] = sheet.at(lon, lat);
    expect(x).toBeGreaterThan(edgeAt(edge, y));
  }
  expect(drawing.map.slice(bare + 1)).toEqual([]);
});

test('the land is the same marks in every state, so that only the camera moves it', () => {
  for (const frame of both) {
    const lands = Object.keys(states)
      .filter((name) => name !== 'one-line')
      .map((name) => JSON.stringify(drawn(name as keyof typeof states, frame).drawing.map.filter(({ key }) => /^(water|land-|coast|feather-)/.test(key))));
    expect(new Set(lands).size).toBe(1);
  }
});

test('a key names one kind of mark and one shape in all states, so that nothing tears', () => {
  for (const frame of both) {
    const seen = new Map<string, string>();
    for (const name of Object.keys(states) as (keyof typeof states)[]) {
      const { drawing } = drawn(name, frame);
      for (const mark of [...drawing.map, ...drawing.screen]) {
        const shape = mark.kind === 'path' ? `path ${mark.d}` : mark.kind;
        expect(seen.get(mark.key) ?? shape, `${mark.key} in ${name}`).toBe(shape);
        seen.set(mark.key, shape);
      }
    }
  }
});

test('one stroke stands for one attack', () => {
  const { drawing } = drawn('attacks-rise', frames.narrow);
  const strokes = (key: string): number => (drawing.screen.find((mark) => mark.key === key) as PathMark).d.match(/v/g)!.length;
  expect([strokes('tally-before'), strokes('tally-after')]).toEqual([data.attacks.before, data.attacks.after]);
});

function drawn(name: keyof typeof states, frame: Frame): { drawing: Drawing; sheet: Sheet } {
  return { drawing: frontier.draw(data, states[name], frame), sheet: sheetOf(data, frame, states[name].view) };
}

/** Every point of a circle's rim or of a path of absolute and relative moves. */
function pointsOf(mark: Mark): Point[] {
  if (mark.kind === 'circle') return Array.from({ length: 24 }, (_, i): Point => [mark.cx + mark.r * Math.cos((i * Math.PI) / 12), mark.cy + mark.r * Math.sin((i * Math.PI) / 12)]);
  if (mark.kind !== 'path') return [];
  let [x, y] = [0, 0];
  return [...mark.d.matchAll(/([MLlmHhC])([^MLlmHhCZ]*)/g)].map(([, letter, rest]): Point => {
    const numbers = [...rest!.matchAll(/-?[\d.]+/g)].map(Number);
    const [a, b] = numbers.slice(-2) as [number, number];
    if (letter === 'H') x = a;
    else if (letter === 'h') x += a;
    else [x, y] = letter === 'l' || letter === 'm' ? [x + a, y + b] : [a, b];
    return [x, y];
  });
}

/** How far east an edge, given from north to south, stands at a height. */
function edgeAt(edge: readonly Point[], y: number): number {
  const i = edge.findIndex(([, below], n) => n > 0 && below >= y);
  const [[x0, y0], [x1, y1]] = [edge[i - 1]!, edge[i]!];
  return x0 + ((x1 - x0) * (y - y0)) / (y1 - y0 || 1);
}
