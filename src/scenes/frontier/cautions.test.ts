import { expect, test } from 'vitest';
import { readGeography } from '../from/ground.ts';
import { fullFrames, frames, type Frame } from '../../engine/marks/frame.ts';
import type { CircleMark, Drawing, Mark, PathMark, Point, RectMark, RuleMark } from '../../engine/marks/mark.ts';
import { fixture } from './fixture.ts';
import { frontier } from './scene.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { states } from './states.ts';

// What the house rules for maps ask, tried on the land that readers see.
const data = fixture(readGeography());
const both = fullFrames.map((name): Frame => frames[name]);

test.each(both)('the April strikes lie in Afghanistan and the ambush in Pakistan, with every point of their halos ($name)', (frame) => {
  const { drawing, sheet } = drawn('april-strikes', frame);
  for (const [id, side] of [['e2022-khost', 'kabul'], ['e2022-kunar', 'kabul'], ['e2022-ambush', 'islamabad']] as const) {
    const points = drawing.map.filter(({ key }) => key.startsWith(`halo-${id}`)).flatMap(pointsOf);
    expect(points.length).toBeGreaterThan(100);
    expect(points.filter((point) => sheet.sideOf(point) !== side)).toEqual([]);
  }
});

test.each(both)('no halo of any state touches the line or the other side ($name)', (frame) => {
  for (const name of Object.keys(states) as (keyof typeof states)[]) {
    const { drawing, sheet } = drawn(name, frame);
    for (const mark of drawing.map.filter(({ className }) => className.startsWith('halo '))) {
      const side = mark.className.includes('kabul') ? 'kabul' : 'islamabad';
      expect(pointsOf(mark).filter((point) => sheet.sideOf(point) !== side), `${mark.key} in ${name}`).toEqual([]);
    }
  }
});

test.each(both)('strikes across the line lie in Afghanistan, each at every place its row names ($name)', (frame) => {
  const placesOf = (name: keyof typeof states): string[] =>
    [...new Set(drawn(name, frame).drawing.map.filter(({ className }) => className.startsWith('halo kabul')).map(({ of }) => String(of).slice('place:'.length)))].sort();
  const rows = (...ids: string[]): string[] => [...new Set(data.incidents.filter(({ id }) => ids.includes(id)).flatMap(({ at }) => at))].sort();
  expect(placesOf('open-war')).toEqual(rows('cb2026-02-22', 'cb2026-02-27'));
});

test.each(both)('no halo of the open war is larger than another, so that none is read as force ($name)', (frame) => {
  const reach = drawn('open-war', frame)
    .drawing.map.filter((mark) => mark.key.startsWith('halo-') && mark.key.endsWith('-0'))
    .filter((mark): mark is CircleMark => mark.kind === 'circle')
    .map(({ r }) => r);
  expect(reach.length).toBeGreaterThan(2);
  expect(new Set(reach).size).toBe(1);
});

test.each(both)('the line opens at four crossings, each gap on the line and its posts on either side of it ($name)', (frame) => {
  const { drawing, sheet } = drawn('both-sides', frame);
  const gaps = drawing.screen.filter((mark): mark is PathMark => mark.className === 'gap');
  expect(gaps.length).toBe(4);
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
});

test.each(both)('of India there is a name and nothing else: the last sheet covers every place along its border ($name)', (frame) => {
  const { drawing, sheet } = drawn('india-first', frame);
  const edge = pointsOf(drawing.map.find(({ key }) => key === 'dusk-11')!);
  // Jaisalmer's west, Ganganagar, Amritsar, Jammu.
  for (const [lon, lat] of [[70.2, 27.6], [72.9, 29.5], [74.5, 31.6], [74.6, 32.7]] as const) {
    const [x, y] = sheet.at(lon, lat);
    expect(x).toBeGreaterThan(edgeAt(edge, y));
  }
  expect(drawing.map.at(-1)!.key).toBe('dusk-11');
  // The land's own end would show as a straight line down the paper.
  const water = drawing.map.find((mark): mark is RectMark => mark.key === 'water')!;
  expect(Math.max(...edge.map(([x]) => x))).toBeGreaterThan(water.x + water.width + sheet.px(2));
  const leader = drawing.screen.find((mark): mark is RuleMark => mark.key === 'leader-eastern-front')!;
  expect(leader.y2).toBeGreaterThan(0);
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

interface Drawn {
  readonly drawing: Drawing;
  readonly sheet: Sheet;
}

const kept = new Map<string, Drawn>();

/** Each state is drawn once a frame, for all tests. */
function drawn(name: keyof typeof states, frame: Frame): Drawn {
  const before = kept.get(`${name} ${frame.name}`);
  if (before) return before;
  const one = { drawing: frontier.draw(data, states[name], frame), sheet: sheetOf(data, frame, states[name].view) };
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
