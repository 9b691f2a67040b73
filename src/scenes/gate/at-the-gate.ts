import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark, Name } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { GateData } from './from.ts';
import { rows, standing, type Standing } from '../../engine/marks/standing.ts';
import type { GateState } from './states.ts';

const torkham: readonly Name[] = ['place:torkham'];

/** A shut gate in the line; all who want to pass wait on its left, each with a way to a ring on the other side. */
export function atTheGate({ data, words, frame }: Given<GateData, GateState>, x: number): Mark[] {
  const place = placesOf(frame);
  const { margin, width } = frame;
  const [left, right] = [margin, width - margin];
  const room = x - left - pick(frame, 20, 24);
  const beyond = { x: right, width: right - x - pick(frame, 20, 28), anchor: 'end' as const };
  return [
    ...road(x, place, frame),
    ...gate(x, place, frame),
    ...standing('pupils', rows(data.pupils, { ...place.pupils, x: x - place.near }), 'kabul pupil'),
    ...standing('family', family(x - place.near, place), 'islamabad'),
    ...way('school', x, place.school, 'kabul', frame),
    ...way('home', x, (place.road[0] + place.road[1]) / 2, 'islamabad', frame),
    ...text('gate-afghanistan', words('afghanistan'), { x: left, y: place.tags[0], width: room, look: 'tag kabul' }, frame),
    ...text('gate-pakistan', words('pakistan'), { ...beyond, y: place.tags[1], look: 'tag islamabad' }, frame),
    ...text('gate-pupils', words('pupils'), { x: left, y: place.said, width: room, look: 'roomy strong kabul' }, frame),
    ...text('gate-mother', words('mother'), { x: left, y: place.road[1] + pick(frame, 20, 28, 18), width: room, lines: pick(frame, 2, 2, 1), look: 'roomy strong islamabad' }, frame),
    ...text('gate-school', words('school'), { ...beyond, y: place.school - pick(frame, 9, 14), lines: 2, grow: 'up', look: 'roomy strong kabul' }, frame),
    ...text('gate-home', words('home'), { ...beyond, y: (place.road[0] + place.road[1]) / 2 - pick(frame, 7, 11), look: 'roomy strong islamabad' }, frame),
    ...text('gate-gate', words('gate'), { ...beyond, y: place.road[1] + pick(frame, 20, 28, 18), look: 'roomy second' }, frame),
    ...text('gate-side', words('side'), { x: left, y: place.road[1] + 82, width: room, look: 'roomy second' }, frame),
  ];
}

type Places = ReturnType<typeof placesOf>;

function placesOf(frame: Frame) {
  return {
    /** From the line to the first who waits. */
    near: pick(frame, 25, 41, 22),
    /** Upper and lower edge of the road. */
    road: pick<readonly [number, number]>(frame, [220, 260], [373, 435], [156, 192]),
    /** Ends of the gate. */
    gate: pick<readonly [number, number]>(frame, [210, 270], [358, 450], [148, 200]),
    pupils: {
      columns: pick(frame, 33, 38, 36),
      across: pick(frame, 5.1, 9.4, 4.7),
      down: pick(frame, 10.6, 19, 9.2),
      height: pick(frame, 6.4, 11, 5.6),
      y: pick(frame, 94, 173, 57),
    },
    foot: pick(frame, 250, 418, 183),
    tall: pick(frame, 15, 25, 13),
    school: pick(frame, 117, 205, 76),
    said: pick(frame, 79, 147, 42),
    tags: pick<readonly [number, number]>(frame, [56, 362], [72, 590], [22, 278]),
  };
}

/** A mother and three children, on the road before the gate. */
function family(x: number, { foot, tall, pupils }: Places): Standing[] {
  const step = pupils.across * 1.5;
  const small = [0.66, 1, 0.74, 0.56];
  return small.map((share, i) => [x - i * step, foot, tall * share] as const);
}

/** The road on both sides, and none where the gate is. */
function road(x: number, { road: [top, bottom] }: Places, frame: Frame): Mark[] {
  const short = pick(frame, 17, 23);
  return [['kabul', 0, x - short], ['islamabad', x + short, frame.width]].flatMap(([side, from, to]): Mark[] => [
    { kind: 'rect', key: `gate-road-${side}`, className: 'veil', x: Number(from), y: top, width: Number(to) - Number(from), height: bottom - top },
    ...[top, bottom].map((y, i): Mark => ({ kind: 'rule', key: `gate-verge-${side}-${i}`, className: 'hair', x1: Number(from), y1: y, x2: Number(to), y2: y })),
  ]);
}

/** Two posts and a bar along the line between them, with rungs. */
function gate(x: number, { gate: [top, bottom] }: Places, frame: Frame): Mark[] {
  const [post, rung] = [pick(frame, 13, 19, 12), pick(frame, 5, 7)];
  const across = (key: string, y: number, reach: number, className: string): Mark => ({ kind: 'rule', key, className, x1: x - reach, y1: y, x2: x + reach, y2: y });
  return [
    { kind: 'rule', key: 'gate-bar', className: 'stroke vermilion gate-bar', x1: x, y1: top, x2: x, y2: bottom, of: torkham },
    across('gate-post-1', top, post, 'stroke vermilion gate-post'),
    across('gate-post-2', bottom, post, 'stroke vermilion gate-post'),
    ...Array.from({ length: 7 }, (_, i) => across(`gate-rung-${i}`, top + ((i + 1) * (bottom - top)) / 8, rung, 'stroke vermilion')),
  ];
}

/** A dashed way from the line to a ring: where they want to go. */
function way(key: string, x: number, y: number, hue: string, frame: Frame): Mark[] {
  const [from, to, r] = [x + pick(frame, 21, 27), frame.width - pick(frame, 20, 30), pick(frame, 4, 6)];
  return [
    { kind: 'rule', key: `gate-way-${key}`, className: `stroke dashed ${hue}`, x1: from, y1: y, x2: to - r - 4, y2: y, order: 1 },
    { kind: 'circle', key: `gate-ring-${key}`, className: `hollow ${hue}`, cx: to, cy: y, r, order: 1 },
  ];
}
