import { pick } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import type { CircleMark, Mark, Name } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { text } from '../../engine/render/text.ts';
import { sides, type SideName } from '../../story.ts';
import { levelOf } from './level.ts';
import type { Part } from './states.ts';

/** The weights of the two sides, Kabul's above the line and Islamabad's below it, as on the map, and why each holds back or would not. Pressed, the lower one touches the line. */
export function weights(part: Part, pressing: boolean): Mark[] {
  const { y, middle: x, weights: { gap, kabul, islamabad, push } } = levelOf(part.frame);
  const up = pressing ? push : 0;
  const of: Readonly<Record<SideName, Name>> = { kabul: 'place:kabul', islamabad: pressing ? 'place:rawalpindi' : 'place:islamabad' };
  return [
    ...named(of.kabul, [broad(halfDisc('weight-kabul', sides.kabul, x, y - up - gap, kabul, 1, 'level'))]),
    ...named(of.islamabad, [broad(halfDisc('weight-islamabad', sides.islamabad, x, y - up + (pressing ? 2 : gap), islamabad, 1, 'level'))]),
    ...beyond(part, 'kabul', pressing ? 'yaqoob' : 'taliban', of.kabul, up),
    ...beyond(part, 'islamabad', pressing ? 'army' : 'pakistan', of.islamabad, up),
  ];
}

function broad(disc: CircleMark): CircleMark {
  return { ...disc, className: `${disc.className} broad` };
}

/** Who it is and why, beyond a side's weight, clear of it wherever it stands. */
function beyond({ words, frame }: Part, side: SideName, key: string, of: Name, up: number): Mark[] {
  const { y: level, middle, weights: { gap, kabul, islamabad } } = levelOf(frame);
  const y = level - up;
  const above = side === 'kabul';
  const box = { x: middle, anchor: 'middle', width: frame.width - 2 * frame.margin, order: above ? 2 : 3, of: [of] } as const;
  const drop = pick(frame, 20, 28, 17);
  const name = above ? y - gap - kabul - pick(frame, 14, 22, 8) - drop : y + gap + islamabad + pick(frame, 30, 42, 22);
  return [
    ...text(`fork-${key}`, words(key), { ...box, y: name, look: `head ${side}` }, frame),
    ...text(`fork-${key}-why`, words(`${key}-why`), { ...box, y: name + drop, look: 'roomy' }, frame),
  ];
}
