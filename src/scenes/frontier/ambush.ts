import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { killedInWords } from './counts.ts';
import { written } from './dates.ts';
import { halo } from './halo.ts';
import { locator } from './locator.ts';
import { leader, placeAt, tags, towns, words } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';

/** One halo on the Pakistani side: where the convoy was attacked, as far as it is known. */
export const ambush: FrontierState = {
  title: { narrow: 'A convoy is ambushed', wide: 'A convoy is ambushed in North Waziristan' },
  source: { narrow: 'Army, press reports. Halo: district, not exact place.', wide: 'Pakistan army and press reports. The halo shows the district reported, never an exact place.' },
  view: 'waziristan',
  ground: 'land',
  draw: (sheet) => ({
    under: named('term:waziristan', halo(sheet, 'e2022-ambush', 'datta-khel')),
    over: [
      ...towns(sheet, {
        narrow: { 'khost-city': [-6, 4, 'end'], miranshah: [7, 1, 'start'], wana: [7, 4, 'start'], tank: [7, 4, 'start'] },
        wide: { 'khost-city': [-8, 4, 'end'], miranshah: [9, 2, 'start'], wana: [9, 4, 'start'], tank: [9, 4, 'start'] },
      }),
      ...told(sheet),
      ...tags(sheet, pick(sheet.frame, 64, 84)),
      ...locator(sheet, pick(sheet.frame, { x: 258, y: 349, barX: 180, barY: 360 }, { x: 590, y: 552, barX: 430, barY: 586 })),
    ],
  }),
};

function told(sheet: Sheet): Mark[] {
  const at = placeAt(sheet, 'datta-khel');
  const event = sheet.event('e2022-ambush');
  return named('place:datta-khel', [
    leader('e2022-ambush', at, pick(sheet.frame, [9, 9], [14, 12]), pick(sheet.frame, [24, 27], [56, 46])),
    ...words(
      sheet,
      'label-e2022-ambush',
      at,
      pick(sheet.frame, [20, 41, 'start'], [62, 54, 'start']),
      [[{ text: written(event.date, 'full'), className: 'strong' }], 'An army convoy is ambushed', `${killedInWords(event)} soldiers killed`, 'no claim by 16\u00a0April'],
      'islamabad on-islamabad',
    ),
  ]);
}
