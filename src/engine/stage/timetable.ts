import type { Middle } from '../picture/camera.ts';
import type { Picture, PictureNode } from '../picture/picture.ts';
import { sameCamera } from './camera-flight.ts';
import { sightOf } from './line-flight.ts';

/** From and to, in milliseconds from the beginning of a change. */
export type Span = readonly [from: number, to: number];

/** When each part of a change of pictures happens. */
export interface Timetable {
  /** Camera, line and numbers. */
  readonly move: Span;
  readonly leave: Span;
  /** Land and what lies on it goes while the line flies, so that the plate is never bare. */
  readonly landLeaves: Span;
  /** What enters, in the layer of the map or above it. */
  readonly enter: (node: PictureNode, onMap: boolean) => Span;
  readonly length: number;
}

/** Milliseconds. */
const MOVE = 700;
const ENTER = 250;
const RANK = 25;
const LONGEST = 1100;

/** Pixels of the frame: a line that goes no farther lets what enters in at once. */
const NEAR = 60;

/** The timetable of a change from one picture to another, on a clock. */
export function timetable(before: Picture, after: Picture, middle: Middle): Timetable {
  const reach = reachOf(before, after, middle);
  const far = reach > NEAR;
  const entering = [...newIn(before.map, after.map), ...newIn(before.screen, after.screen)];
  const leaving = newIn(after.map, before.map).length + newIn(after.screen, before.screen).length > 0;
  const grounded = after.map.some((node) => before.map.some((old) => nameOf(old) === nameOf(node)));
  const begin = far ? 430 : 180;
  const rank = Math.min(RANK, (LONGEST - begin - ENTER) / Math.max(1, ...entering.map(({ order = 0 }) => order)));
  const leave: Span = [0, far && !grounded ? 500 : 250];
  const landLeaves: Span = [0, far ? 600 : 250];
  const enter = ({ order = 0 }: PictureNode, onMap: boolean): Span => {
    if (onMap && order === 0 && far) return [150, MOVE];
    return [begin + order * rank, begin + order * rank + ENTER];
  };
  const ends = entering.map((node) => enter(node, after.map.includes(node))[1]);
  const moves = reach > 0 || numbersChange(before, after);
  return { move: [0, MOVE], leave, landLeaves, enter, length: Math.max(moves ? MOVE : 0, leaving ? leave[1] : 0, leaving && far ? landLeaves[1] : 0, ...ends) };
}

/** The same where the reader's scroll is the clock: in thousandths of its way, so that a line goes on evenly and a mark is there as it passes. */
export const passageTimes: Timetable = {
  move: [0, 1000],
  leave: [0, 300],
  landLeaves: [200, 700],
  enter: ({ from }, onMap) => (from !== undefined ? [1000 * from, 1000 * from] : onMap ? [300, 800] : [650, 950]),
  length: 1000,
};

/** How far a span has gone at a moment, 0 to 1; a span of no length happens at once. */
export function shareOf([from, to]: Span, at: number): number {
  return at >= to ? 1 : at <= from ? 0 : (at - from) / (to - from);
}

/** How far the line or the camera go, in pixels of the frame; 0 where neither does. */
function reachOf(before: Picture, after: Picture, middle: Middle): number {
  const [a, b] = [before, after].map(({ screen, camera }) => {
    const line = screen.find((node) => node.line)?.line;
    return line && sightOf(line, camera, middle);
  });
  const whole = middle[0] * 2;
  if (!a || !b) return whole;
  const turned = before.camera && after.camera && !sameCamera(before.camera, after.camera) ? whole : 0;
  let far = Math.max(turned, Math.abs(a.reveal - b.reveal) * whole, Math.abs(a.dash[1] - b.dash[1]));
  for (let i = 0; i < a.points.length; i += 2) far = Math.max(far, Math.hypot(a.points[i]! - b.points[i]!, a.points[i + 1]! - b.points[i + 1]!));
  return far < 0.01 ? 0 : far;
}

function newIn(before: readonly PictureNode[], after: readonly PictureNode[]): PictureNode[] {
  const old = new Set(before.map(nameOf));
  return after.filter((node) => !old.has(nameOf(node)));
}

function numbersChange(before: Picture, after: Picture): boolean {
  const old = new Map([...before.map, ...before.screen].map((node) => [nameOf(node), node]));
  return [...after.map, ...after.screen].some((node) => {
    const attrs = old.get(nameOf(node))?.attrs;
    return attrs && Object.entries(node.attrs).some(([name, value]) => typeof value === 'number' && value !== attrs[name]);
  });
}

function nameOf({ tag, key }: PictureNode): string {
  return `${tag} ${key}`;
}
