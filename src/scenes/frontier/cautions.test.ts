import { expect, test } from 'vitest';
import { readGeography } from '../from/ground.ts';
import { frameNames, frames, type Frame } from '../../engine/marks/frame.ts';
import type { CircleMark, Mark, PathMark, Point, RuleMark } from '../../engine/marks/mark.ts';
import { drawSample } from '../../engine/testing/goldens.ts';
import type { Drawn } from '../../engine/render/scene.ts';
import { mapSheet, type MapSheet } from '../map/sheet.ts';
import { sampleOf } from './sample.ts';
import { frontier } from './scene.ts';
import { states } from './states.ts';

// What the house rules for maps ask, tried on the land that readers see.
const geography = readGeography();
const sample = sampleOf(geography);
const all = frameNames.map((name): Frame => frames[name]);
const names = Object.keys(states) as (keyof typeof states)[];

test.each(all)('the April strikes lie in Afghanistan and the ambush in Pakistan, with every point of their halos ($name)', (frame) => {
  const { drawing, sheet } = drawn('april-strikes', frame);
  for (const [id, side] of [['e2022-khost', 'kabul'], ['e2022-kunar', 'kabul'], ['e2022-ambush', 'islamabad']] as const) {
    const points = drawing.map!.filter(({ key }) => key.startsWith(`halo-${id}`)).flatMap(pointsOf);
    expect(points.length).toBeGreaterThan(100);
    expect(points.filter((point) => sheet.sideOf(point) !== side)).toEqual([]);
  }
});

test.each(all)('no soft area of any state touches the line or the other side ($name)', (frame) => {
  for (const name of names) {
    const { drawing, sheet } = drawn(name, frame);
    for (const mark of drawing.map!.filter(({ className }) => /^halo |reported/.test(className))) {
      const side = mark.className.includes('kabul') ? 'kabul' : 'islamabad';
      expect(pointsOf(mark).filter((point) => sheet.sideOf(point) !== side), `${mark.key} in ${name}`).toEqual([]);
    }
  }
});

test.each(all)('no halo of the open war is larger than another, so that none is read as force ($name)', (frame) => {
  const reach = drawn('open-war', frame).drawing.map!.filter((mark): mark is CircleMark => mark.kind === 'circle' && mark.key.endsWith('-0')).map(({ r }) => r);
  expect(reach.length).toBeGreaterThan(2);
  expect(new Set(reach).size).toBe(1);
});

test.each(all)('the two charges are drawn alike: three areas a side, one pointer each, from the other capital ($name)', (frame) => {
  const { drawing } = drawn('the-mirror', frame);
  const looks = (prefix: string): string[] => [...drawing.map!, ...drawing.screen].filter(({ key }) => key.startsWith(prefix)).map(({ className }) => className.split(' ').at(-1)!);
  expect(looks('area-rim-').toSorted()).toEqual(['islamabad', 'islamabad', 'islamabad', 'kabul', 'kabul', 'kabul']);
  expect(looks('pointer-')).toEqual(['kabul', 'kabul', 'kabul', 'islamabad', 'islamabad', 'islamabad']);
});

test.each(all)('the line has five gates, each on the line with its posts on either side of it ($name)', (frame) => {
  for (const [name, look] of [['both-sides', 'gap'], ['where-it-stands', 'stroke vermilion bar']] as const) {
    const { drawing, sheet } = drawn(name, frame);
    const gaps = drawing.screen.filter((mark): mark is PathMark => mark.className === look);
    expect(gaps.length).toBe(5);
    for (const gap of gaps) {
      for (const [x, y] of pointsOf(gap)) {
        const point: Point = [gap.at![0] + sheet.px(x), gap.at![1] + sheet.px(y)];
        const foot = sheet.nearest(point);
        expect(Math.hypot(foot[0] - point[0], foot[1] - point[1]), gap.key).toBeLessThan(sheet.px(0.7));
      }
    }
    for (const post of drawing.screen.filter((mark): mark is RuleMark => mark.className === 'post')) {
      const sides = [[post.x1, post.y1], [post.x2, post.y2]].map(([x, y]) => sheet.sideOf([post.at![0] + sheet.px(x!), post.at![1] + sheet.px(y!)]));
      expect(sides.sort(), post.key).toEqual(['islamabad', 'kabul']);
    }
  }
});

test.each(all)('every attack told lies on the Pakistani side, clear of the line ($name)', (frame) => {
  const { drawing, sheet } = drawn('attacks-rise', frame);
  const dots = drawing.screen.filter((mark): mark is CircleMark => mark.className === 'event');
  expect(dots.length).toBe(6);
  for (const { key, at, r } of dots) {
    expect(sheet.sideOf(at!), key).toBe('islamabad');
    const foot = sheet.nearest(at!);
    expect(Math.hypot(foot[0] - at![0], foot[1] - at![1]), key).toBeGreaterThan(sheet.px(r));
  }
});

test.each(all)('reported areas never reach the Pakistani side ($name)', (frame) => {
  const { drawing, sheet } = drawn('who-shelters', frame);
  const points = drawing.map!.filter(({ key }) => key.startsWith('area-')).flatMap(pointsOf);
  expect(points.length).toBeGreaterThan(200);
  expect(points.filter((point) => sheet.sideOf(point) !== 'kabul')).toEqual([]);
});

test.each(all)('east of the land is bare paper: the last sheet covers Kashmir and every place along the border with India ($name)', (frame) => {
  const { drawing, sheet } = drawn('two-neighbours', frame);
  const bare = drawing.map!.findIndex(({ className }) => className === 'feather of-1');
  const edge = pointsOf(drawing.map![bare]!);
  // Muzaffarabad, Gilgit, Srinagar, Jammu, Amritsar, Ganganagar, the west of Jaisalmer.
  for (const [lon, lat] of [[73.47, 34.37], [74.31, 35.92], [74.8, 34.08], [74.6, 32.7], [74.5, 31.6], [73.4, 29.9], [70.2, 27.6]] as const) {
    const [x, y] = sheet.at(lon, lat);
    expect(x).toBeGreaterThan(edgeAt(edge, y));
  }
  expect(drawing.map!.slice(bare + 1)).toEqual([]);
});

test('the land is the same marks in every state, so that only the camera moves it', () => {
  for (const frame of all) {
    const lands = names.filter((name) => name !== 'one-line').map((name) => JSON.stringify(drawn(name, frame).drawing.map!.filter(({ key }) => /^(water|land-|coast|feather-)/.test(key))));
    expect(new Set(lands).size).toBe(1);
  }
});

test('a key names one kind of mark in all states, and on the ground one shape, so that nothing tears', () => {
  for (const frame of all) {
    const seen = new Map<string, string>();
    for (const name of names) {
      const { drawing } = drawn(name, frame);
      for (const mark of [...drawing.map!, ...drawing.screen]) {
        const shape = mark.kind === 'path' && !/^gap-/.test(mark.key) ? `path ${mark.d}` : mark.kind;
        expect(seen.get(mark.key) ?? shape, `${mark.key} in ${name}`).toBe(shape);
        seen.set(mark.key, shape);
      }
    }
  }
});

test.each(all)('one stroke stands for one attack, and one dot for one soldier ($name)', (frame) => {
  const { drawing } = drawn('attacks-rise', frame);
  const strokes = (key: string): number => (drawing.screen.find((mark) => mark.key === key) as PathMark).d.match(/v/g)!.length;
  expect([strokes('tally-before'), strokes('tally-after'), strokes('tally-more')]).toEqual([165, 165, 85]);
  expect(drawn('ambush', frame).drawing.screen.filter(({ className }) => className === 'person')).toHaveLength(7);
});

test.each(all)('what stands on the map stays above the strip of time ($name)', (frame) => {
  for (const name of ['ambush', 'april-strikes', 'attacks-rise'] as const) {
    const { drawing, sheet } = drawn(name, frame);
    const paper = drawing.screen.find(({ key }) => key === 'strip-paper')!;
    const top = paper.kind === 'rect' ? paper.y : 0;
    for (const mark of drawing.screen) {
      const y = mark.kind === 'circle' ? mark.cy : mark.kind === 'text' ? mark.y : undefined;
      if (mark.at && y !== undefined) expect(sheet.onPlate(mark.at)[1] + y, `${mark.key} in ${name}`).toBeLessThan(top);
    }
  }
});

interface Seen {
  readonly drawing: Drawn;
  readonly sheet: MapSheet;
}

const kept = new Map<string, Seen>();

/** Each state is drawn once a frame, for all tests. */
function drawn(name: keyof typeof states, frame: Frame): Seen {
  const before = kept.get(`${name} ${frame.name}`);
  if (before) return before;
  const one = { drawing: drawSample(frontier, sample, name, frame), sheet: mapSheet(geography, frame, states[name].view) };
  kept.set(`${name} ${frame.name}`, one);
  return one;
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
