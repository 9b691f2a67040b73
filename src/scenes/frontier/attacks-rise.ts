import { pick } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { attackLabels, DODGE } from './attack-labels.ts';
import { city } from './capitals.ts';
import { eventDots, toldAttacks } from './events.ts';
import { ring, towns } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';
import { tally } from './tally.ts';

/** Two counts of all attacks in Pakistan, and the few of them that the story tells. */
export const attacksRise: FrontierState = {
  title: { narrow: 'Attacks inside Pakistan rose', wide: 'After Kabul fell, attacks inside Pakistan rose' },
  source: {
    narrow: 'PIPS. One stroke, one attack. Dots: those told here.',
    wide: 'PIPS: all militant attacks, years before and from 15 Aug 2021; one stroke each. Dots: those told here, to Apr 2022.',
  },
  view: 'south',
  ground: 'land',
  draw: (sheet) => ({
    under: [],
    over: [
      ring(sheet, 'kabul'),
      ...city(sheet, 'kabul', pick(sheet.frame, [-7, 4, 'end'], [-9, 4, 'end']), { loudness: 'told' }),
      ...towns(sheet, { narrow: { quetta: [6, 4, 'start'] }, wide: { quetta: [6, 4, 'start'] } }),
      ...eventDots(sheet, toldAttacks(sheet.data), pick(sheet.frame, DODGE.narrow, DODGE.wide)),
      ...attackLabels(sheet),
      ...counts(sheet),
    ],
  }),
};

/** Each count of PIPS over its strokes, so that three rows against five are seen before they are read. */
function counts({ frame, data }: Sheet): Mark[] {
  const { before, after } = data.attacks;
  const pitch = pick(frame, { across: 2.8, down: 6.4, stroke: 4.4 }, { across: 4.4, down: 10.4, stroke: 7.4 });
  const [x, beforeY, afterY] = pick(frame, [16, 74, 144], [24, 112, 230]);
  const beside = { lineHeight: pick(frame, 14, 17), className: pick(frame, 'small second', '') };
  return named('term:pips', [
    { kind: 'text', key: 'count-before', className: 'figure second', x: x - 2, y: beforeY, anchor: 'start', runs: [{ text: String(before) }] },
    ...label('count-before-words', pick(frame, ['attacks in the', 'year before'], ['attacks in Pakistan', 'in the year before']), { x: x + pick(frame, 58, 108), y: beforeY - pick(frame, 12, 19), ...beside }),
    tally('before', before, [x, beforeY + pick(frame, 8, 14)], pitch, 'second'),
    { kind: 'text', key: 'count-after', className: 'figure', x: x - 2, y: afterY, anchor: 'start', runs: [{ text: String(after) }] },
    ...label('count-after-words', ['in the year after', 'Kabul fell'], { x: x + pick(frame, 62, 114), y: afterY - pick(frame, 12, 19), ...beside }),
    tally('after', after, [x, afterY + pick(frame, 8, 14)], pitch, 'ink'),
  ]);
}
