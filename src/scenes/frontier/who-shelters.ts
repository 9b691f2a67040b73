import { pick } from '../../engine/marks/frame.ts';
import type { LabelLine } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { baloch } from './areas.ts';
import { city } from './capitals.ts';
import { ttpHatch } from './hatch.ts';
import { leader, ring, tags, towns, words, type Offset } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';
import { iskpStipple } from './stipple.ts';

/** Three groups in three treatments of one ink: no legend, no hues, and each label says how sure it is. */
export const whoShelters: FrontierState = {
  title: { narrow: 'Three groups, three different cases', wide: 'Three groups, three different cases' },
  source: {
    narrow: 'Areas as reported 2021–22, drawn by us. UN (press), ISPR.',
    wide: 'Areas as reported for 2021–22, drawn by us from province names, not surveyed. UN monitors (via press), ISPR, Dawn, CTC.',
  },
  view: 'mid',
  ground: 'land',
  draw: (sheet) => ({
    under: [...ttpHatch(sheet), ...iskpStipple(sheet), baloch(sheet)],
    over: [
      ring(sheet, 'kabul'),
      ...city(sheet, 'kabul', pick(sheet.frame, [-7, 4, 'end'], [-10, 4, 'end']), { loudness: 'told' }),
      ...towns(sheet, {
        narrow: { kandahar: [0, -7, 'middle'], peshawar: [-4, 16, 'middle'], quetta: [6, 5, 'start'] },
        wide: { kandahar: [0, -9, 'middle'], peshawar: [0, 18, 'middle'], quetta: [8, 5, 'start'] },
      }),
      ...groups(sheet),
      ...whoseGround(sheet),
    ],
  }),
};

function groups(sheet: Sheet): Mark[] {
  const { frame } = sheet;
  return [
    ...group(sheet, 'ttp', [69.0, 33.2], pick(frame, [-3, 0], [-4, 0]), pick(frame, [-16, 0], [-34, 0]), pick(frame, [-20, -3, 'end'], [-40, -12, 'end']), [
      'Pakistani Taliban (TTP)',
      ...pick(frame, ['reported; denied in Kabul'], ['Reported by UN monitors;', 'the Afghan Taliban deny it']),
    ]),
    ...group(sheet, 'iskp', [70.3, 34.95], pick(frame, [-1, 0], [-2, -3]), pick(frame, [-18, -18], [-46, -24]), pick(frame, [-22, -25, 'end'], [-52, -27, 'end']), [
      pick(frame, 'Islamic State Khorasan', 'Islamic State Khorasan (ISKP)'),
      pick(frame, 'reported; fights the Afghan Taliban', 'Reported here; at war with the Afghan Taliban'),
    ]),
    ...group(
      sheet,
      'baloch',
      [64, 29.9],
      [0, 0],
      pick(frame, [0, 46], [0, 68]),
      pick(frame, [-28, 60, 'start'], [-40, 86, 'start']),
      ['Baloch groups', ...pick(frame, ['shelter here is disputed'], ['Shelter here is disputed: Pakistani', 'officials contradicted one another'])],
      'on-islamabad',
    ),
  ];
}

function group(sheet: Sheet, id: string, [lon, lat]: readonly [number, number], from: readonly [number, number], to: readonly [number, number], offset: Offset, [name, ...status]: readonly string[], ground = 'on-kabul'): Mark[] {
  const at = sheet.at(lon, lat);
  const lines: LabelLine[] = [[{ text: name!, className: 'strong' }], ...status.map((text) => [{ text, className: 'second' }])];
  return named(`group:${id}`, [leader(`area-${id}`, at, from, to), ...words(sheet, `label-area-${id}`, at, offset, lines, ground)]);
}

/** The tags, the Afghan one lower in the narrow frame, where the north-west of the plate is another country. */
function whoseGround(sheet: Sheet): Mark[] {
  const marks = tags(sheet, pick(sheet.frame, 300, 471));
  return pick(sheet.frame, marks.map((mark) => (mark.kind === 'text' && mark.key === 'tag-afghanistan' ? { ...mark, y: 112 } : mark)), marks);
}
