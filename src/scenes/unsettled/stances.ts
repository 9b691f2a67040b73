import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import type { When } from '../../engine/marks/when.ts';
import type { SideName } from '../../story.ts';
import type { UnsettledData } from './data.ts';
import type { Slope } from './slope.ts';

/** The two readings run beside the line from the day each began, and never meet it. */
export function stances(data: UnsettledData, slope: Slope, frame: Frame): Mark[] {
  const [kabul, islamabad] = offsets(frame);
  return [
    ...named('place:kabul', [stance('kabul', data.jirga, data.asOf, kabul, slope)]),
    stance('islamabad', data.partition, data.asOf, islamabad, slope),
    ...named('place:kabul', rulers(data, kabul, slope, frame)),
  ];
}

/** How far below the line each reading runs; Kabul's runs above. */
export function offsets(frame: Frame): readonly [kabul: number, islamabad: number] {
  return pick(frame, [-22, 34] as const, [-38, 56] as const);
}

function stance(side: SideName, from: When, to: When, below: number, { at }: Slope): Mark {
  const [[x1, y1], [x2, y2]] = [at(from, below), at(to, below)];
  return { kind: 'rule', key: `stance-${side}`, className: `stroke ${side}`, x1, y1, x2, y2, order: 2 };
}

/** A tick for every change of power in Kabul; the stroke goes on. */
function rulers({ rulers: changes }: UnsettledData, below: number, { at }: Slope, frame: Frame): Mark[] {
  const up = pick(frame, 5, 7);
  return changes.flatMap((when, i): Mark[] => {
    const [x, y] = at(when, below);
    const year = when.slice(0, 4);
    // The first two stand five years apart: their numbers lean away from one another.
    const [anchor, aside] = i === 0 ? (['end', 4] as const) : i === 1 ? (['start', -4] as const) : (['middle', 0] as const);
    return [
      { kind: 'rule', key: `ruler-of-${year}`, className: 'stroke kabul', x1: x, y1: y - up, x2: x, y2: y, order: 3 },
      ...label(`ruler-of-${year}-year`, [i === 0 ? `${pick(frame, 'new rulers', 'new rulers in Kabul')}: ${year}` : year], { x: x + aside, y: y - up - 4, lineHeight: 0, anchor, className: 'small second', order: 3 }),
    ];
  });
}
