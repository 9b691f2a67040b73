import { pick } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { capitals, city } from './capitals.ts';
import { countries } from './countries.ts';
import { written } from './dates.ts';
import { leader, placeAt } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';

/** Kabul is the one marked thing, and the day is its stamp. */
export const kabulFalls: FrontierState = {
  title: { narrow: 'The Taliban are back in Kabul', wide: 'The Taliban are back in Kabul' },
  source: { narrow: 'Natural Earth. Dashed: disputed. Not a view on status.', wide: 'Natural Earth. Dashed: disputed. Land fades out towards the edges; for orientation, not a position on status.' },
  view: 'whole',
  ground: 'land',
  draw: (sheet) => ({ under: [], over: [...countries(sheet), ...capitals(sheet, 'quiet'), ...marked(sheet)] }),
};

function marked(sheet: Sheet): Mark[] {
  const { frame } = sheet;
  const at = placeAt(sheet, 'kabul');
  const [x, y] = pick(frame, [-20, 38], [-44, 62]);
  return [
    ...named('place:kabul', [
      leader('kabul', at, pick(frame, [-4, 6], [-6, 8]), pick(frame, [-15, 22], [-34, 42])),
      { kind: 'circle', key: 'ring-kabul', className: 'hollow ink', at, cx: 0, cy: 0, r: pick(frame, 6, 8) },
      { kind: 'circle', key: 'core-kabul', className: 'fill ink', at, cx: 0, cy: 0, r: pick(frame, 3, 4) },
      ...city(sheet, 'kabul', pick(frame, [-10, 4, 'end'], [-14, 5, 'end']), { loudness: 'told' }),
    ]),
    ...label('stamp', [written(sheet.event('e2021-kabul').date, 'full')], { x, y, anchor: 'end', at, className: 'head on-kabul', lineHeight: 20, order: 1 }),
  ];
}
