import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { person } from '../../engine/marks/person.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { GateData } from './from.ts';
import type { GateState } from './states.ts';

/** A sign, not a number: nobody counted them, so the queue fades out and has no end. */
const SHOWN = 7;

/** The same queue twice, in the same ink and of the same size, from the line outward. */
export function queues({ words, frame }: Given<GateData, GateState>, x: number): Mark[] {
  const foot = pick(frame, 204, 338, 142);
  const gap = pick(frame, 18, 30);
  const box = (hand: -1 | 1) => ({ x: x + hand * gap, width: x - gap - frame.margin, anchor: hand < 0 ? ('end' as const) : ('start' as const) });
  const [name, when] = [foot + pick(frame, 32, 48, 28), foot + pick(frame, 51, 76, 46)];
  const side = (key: 'khost' | 'islamabad', hand: -1 | 1, hue: string): Mark[] => [
    ...queue(key, x, hand, foot, frame),
    ...text(`gate-${key}`, words(key), { ...box(hand), y: name, look: `head ${hue}` }, frame),
    ...text(`gate-${key}-when`, words(`${key}-when`), { ...box(hand), y: when, lines: 3, look: 'roomy' }, frame),
  ];
  return [
    ...side('khost', -1, 'kabul'),
    ...side('islamabad', 1, 'islamabad'),
    ...text('gate-unknown', words('unknown'), { x: x + gap, y: frame.height - frame.foot - pick(frame, 16, 26, 14), width: x - gap - frame.margin, lines: 2, grow: 'up', look: 'second' }, frame),
  ];
}

function queue(side: string, x: number, hand: -1 | 1, foot: number, frame: Frame): Mark[] {
  const [first, step, tall] = [pick(frame, 27, 50), pick(frame, 22, 46), pick(frame, 66, 132, 60)];
  return Array.from({ length: SHOWN }, (_, i) => person(`queue-${side}-${i}`, x + hand * (first + i * step), foot, tall, `fill second fading-${i}`));
}
