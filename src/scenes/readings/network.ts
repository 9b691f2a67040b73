import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { polygon } from '../../engine/marks/polygon.ts';
import type { Reading } from './states.ts';

/** Where a network stands. */
export interface Box {
  /** Middles of Kabul's sign, of the commanders' column and of the TTP's sign, which stands on the line. */
  readonly kabul: number;
  readonly commanders: number;
  readonly ttp: number;
  readonly middle: number;
  /** From one commander to the next. */
  readonly spread: number;
  /** Put before every key: two networks on one picture, one on the other. */
  readonly prefix: string;
}

/** The same five signs for both readings; only the ties between them change. `full` is false for a reading that rests. */
export function network(reading: Reading, box: Box, full: boolean, frame: Frame): Mark[] {
  const rest = full ? '' : ' quiet';
  return [...(reading === 'cannot' ? looseTies(box, rest, frame) : closeTies(box, rest, frame)), ...signs(reading, box, full, frame), ...tieWords(reading, box, full, frame)];
}

const kabulHalf = 15;
const commanderHalf = 7;
const ttpRadius = 16;

/** Hardly any hold of Kabul on the commanders, and theirs on the TTP. */
function looseTies(box: Box, rest: string, frame: Frame): Mark[] {
  return commanders(box).flatMap((y, i): Mark[] => [
    { ...tie(`${box.prefix}hold-${i}`, [box.kabul, box.middle], [box.commanders, y], kabulHalf + 4, commanderHalf + pick(frame, 4, 6)), className: `stroke ink dotted${rest}`, order: 1 },
    { ...tie(`${box.prefix}own-tie-${i}`, [box.commanders, y], [box.ttp, box.middle], commanderHalf + pick(frame, 4, 6), ttpRadius + 3), className: `stroke ink${rest}`, order: 2 },
  ]);
}

/** Two ties of Kabul itself with the TTP, past the commanders. */
function closeTies(box: Box, rest: string, frame: Frame): Mark[] {
  const [from, to] = [box.kabul + kabulHalf + 3, box.ttp - ttpRadius - 2];
  const inset = (to - from) / 4;
  return [-1, 1].map((way): Mark => {
    const [y, belly] = [box.middle + way * 5, box.middle + way * pick(frame, 36, 46)];
    return { kind: 'path', key: `${box.prefix}bond-${way}`, className: `stroke ink${rest}`, d: `M${from},${y}C${from + inset},${belly} ${to - inset},${belly} ${to},${y}`, order: 1 };
  });
}

function signs(reading: Reading, { prefix, kabul, commanders: x, ttp, middle, spread }: Box, full: boolean, frame: Frame): Mark[] {
  const rest = full ? '' : ' quiet';
  const side = kabulHalf * 2;
  return [
    ...[-1, 0, 1].map((row, i): Mark => ({
      kind: 'rect',
      key: `${prefix}commander-${i}`,
      className: `hollow ink${reading === 'cannot' ? rest : ' quiet'}`,
      x: x - commanderHalf,
      y: middle + row * spread - commanderHalf,
      width: commanderHalf * 2,
      height: commanderHalf * 2,
    })),
    { kind: 'rect', key: `${prefix}kabul`, className: `fill kabul${rest}`, x: kabul - kabulHalf, y: middle - kabulHalf, width: side, height: side },
    // Paper under the TTP's sign hides the line where it rests.
    { kind: 'path', key: `${prefix}ttp-ground`, className: 'paper', d: polygon(ttp, middle, ttpRadius + 2, 6, 30) },
    { kind: 'path', key: `${prefix}ttp`, of: ['group:ttp'], className: `hollow ink${rest}`, d: polygon(ttp, middle, ttpRadius, 6, 30) },
    words(`${prefix}kabul-name`, `strong ${full ? 'kabul' : 'second'}`, kabul, middle + kabulHalf + pick(frame, 16, 18), 'Kabul'),
    { of: ['group:ttp'], ...words(`${prefix}ttp-name`, `strong${full ? '' : ' second'} on-paper`, ttp + ttpRadius + 6, middle + 4.5, 'TTP'), anchor: 'start' },
  ];
}

function tieWords(reading: Reading, { prefix, kabul, commanders: x, ttp, middle, spread }: Box, full: boolean, frame: Frame): Mark[] {
  const second = full ? '' : ' second';
  const named = words(`${prefix}commanders-name`, `on-paper${reading === 'cannot' ? second : ' second'}`, x, middle - spread - 13, 'local commanders');
  if (reading === 'cannot') {
    return [
      named,
      { ...words(`${prefix}hold-name`, 'on-paper second', (kabul + x) / 2 - pick(frame, 2, 6), middle + spread - pick(frame, 4, 6), 'weak hold'), anchor: 'end' },
    ];
  }
  const between = (kabul + ttp) / 2;
  const away = pick(frame, 35, 44);
  return [
    named,
    words(`${prefix}kinship`, `on-paper${second}`, between, middle - away, 'kinship, allegiance'),
    words(`${prefix}patronage`, `on-paper${second}`, between, middle + away + 9, 'patronage, old debts'),
  ];
}

function commanders({ middle, spread }: Box): number[] {
  return [middle - spread, middle, middle + spread];
}

/** A straight tie that stops short of both signs. */
function tie(key: string, [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number], fromGap: number, toGap: number) {
  const length = Math.hypot(bx - ax, by - ay);
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  return { kind: 'rule', key, x1: ax + ux * fromGap, y1: ay + uy * fromGap, x2: bx - ux * toGap, y2: by - uy * toGap } as const;
}

function words(key: string, className: string, x: number, y: number, text: string) {
  return { kind: 'text', key, className, x, y, anchor: 'middle', runs: [{ text }] } as const;
}
