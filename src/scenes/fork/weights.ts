import { utcFormat } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import { label, type LabelLine } from '../../engine/marks/label.ts';
import type { Mark, Name } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { sides, type SideName } from '../../story.ts';
import type { ForkData } from './data.ts';
import { levelOf } from './level.ts';

/** The weights of the two sides, Kabul's above the line and Islamabad's below it, as on the map. Pressed, the lower one touches the line. */
export function weights(pressing: boolean, frame: Frame): Mark[] {
  const { y, middle: x, weights: { gap, kabul, islamabad, push } } = levelOf(frame);
  const up = pressing ? push : 0;
  return [
    ...named('place:kabul', [halfDisc('weight-kabul', sides.kabul, x, y - up - gap, kabul, 1, 'level')]),
    ...named(pressing ? 'place:rawalpindi' : 'place:islamabad', [halfDisc('weight-islamabad', sides.islamabad, x, y - up + (pressing ? 2 : gap), islamabad, 1, 'level')]),
  ];
}

/** Why neither side wants a showdown. */
export function reluctance(frame: Frame): Mark[] {
  return [
    ...beyond('kabul', 'Kabul', 'place:kabul', pick<LabelLine[]>(frame, ['The weaker. Expected to do what it can', 'to avoid a direct fight.'], ['The weaker by far: expected to do what it can to avoid a direct fight.']), frame),
    ...beyond('islamabad', 'Islamabad', 'place:islamabad', pick<LabelLine[]>(
      frame,
      ['Far the stronger, but no wish for a showdown:', 'an economy in distress, unstable politics,', 'a divided people.'],
      ['Far the stronger. Yet it wants no showdown either: its economy', 'is in distress, its politics unstable, its people divided.'],
    ), frame),
  ];
}

/** What would make one side press, and what was heard from the other. */
export function trigger({ warned }: ForkData, frame: Frame): Mark[] {
  const day = utcFormat('%-d\u00a0%B %Y')(warned);
  return [
    ...beyond('kabul', 'Kabul', 'place:kabul', pick<LabelLine[]>(
      frame,
      [`Its defence minister, ${day}:`, 'we bore this; perhaps not the next.'],
      [`Its defence minister, ${day}: we bore this; perhaps not the next.`],
    ), frame),
    ...beyond('islamabad', 'The army command in Rawalpindi', 'place:rawalpindi', pick<LabelLine[]>(
      frame,
      ['if it decides that only force', 'will secure its aims across the line'],
      ['if it decides that only force will secure its aims across the line'],
    ), frame),
  ];
}

/** Words beyond a side's weight: who, and what about it. Clear of the weight wherever it stands. */
function beyond(side: SideName, who: string, of: Name, words: readonly LabelLine[], frame: Frame): Mark[] {
  const { y, middle, weights: { gap, kabul, islamabad, push } } = levelOf(frame);
  const lineHeight = pick(frame, 16, 21);
  const lead = pick(frame, 18, 26);
  const first = side === 'kabul' ? y - gap - kabul - push - pick(frame, 12, 20) - (words.length - 1) * lineHeight - lead : y + gap + islamabad + pick(frame, 26, 38);
  const place = { x: middle, anchor: 'middle', order: side === 'kabul' ? 2 : 3 } as const;
  return named(of, [
    ...label(`${side}-name`, [who], { ...place, y: first, lineHeight: 0, className: `side ${side}` }),
    ...label(`${side}-words`, words, { ...place, y: first + lead, lineHeight, className: 'roomy' }),
  ]);
}
