import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { GateData } from './from.ts';
import { standing } from '../../engine/marks/standing.ts';
import type { GateState } from './states.ts';

/** A sign, not a number: nobody counted them, so the queue fades out and has no end. */
const SHOWN = 7;

/** The same queue twice, in the same ink and of the same size, from the line outward. */
export function queues({ words, frame }: Given<GateData, GateState>, x: number): Mark[] {
  const foot = pick(frame, 214, 350, 150);
  const gap = pick(frame, 18, 26);
  const box = (hand: -1 | 1) => ({ x: x + hand * gap, width: x - gap - frame.margin, anchor: hand < 0 ? ('end' as const) : ('start' as const), lines: 2 });
  return [
    ...queue('khost', x, -1, foot, frame),
    ...queue('islamabad', x, 1, foot, frame),
    ...text('gate-khost', words('khost'), { ...box(-1), y: foot + pick(frame, 34, 52, 30), look: 'roomy strong kabul' }, frame),
    ...text('gate-islamabad', words('islamabad'), { ...box(1), y: foot + pick(frame, 34, 52, 30), look: 'roomy strong islamabad' }, frame),
    ...text('gate-unknown', words('unknown'), { x: x + gap, y: frame.height - frame.foot - pick(frame, 26, 40, 24), width: x - gap - frame.margin, lines: 2, grow: 'up', look: 'second' }, frame),
  ];
}

function queue(side: string, x: number, hand: -1 | 1, foot: number, frame: Frame): Mark[] {
  const [first, step, tall] = [pick(frame, 22, 44), pick(frame, 22, 46), pick(frame, 44, 84, 40)];
  return Array.from({ length: SHOWN }, (_, i) => standing(`queue-${side}-${i}`, [[x + hand * (first + i * step), foot, tall]], `second large fading-${i}`)).flat();
}
