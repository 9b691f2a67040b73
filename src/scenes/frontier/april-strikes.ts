import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { killedInWords } from './counts.ts';
import { written } from './dates.ts';
import { halo } from './halo.ts';
import { locator } from './locator.ts';
import { leader, placeAt, tags, towns, words } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';

/** Two halos on the Afghan side, two days after the one on the Pakistani side. */
export const aprilStrikes: FrontierState = {
  title: { narrow: 'Two days later, strikes across the line', wide: 'Two days after the ambush, strikes across the line' },
  source: {
    narrow: 'AOAV, Dawn, RFE/RL. Halos: district, not exact place.',
    wide: 'AOAV, Dawn, RFE/RL. Halos show the district reported, never an exact place. Natural Earth line: within 3 km here.',
  },
  view: 'strikes',
  ground: 'land',
  draw: (sheet) => ({
    under: [...halo(sheet, 'e2022-ambush', 'datta-khel'), ...halo(sheet, 'e2022-khost', 'spera'), ...halo(sheet, 'e2022-kunar', 'sheltan')],
    over: [
      ...towns(sheet, {
        narrow: { 'khost-city': [-5, -5, 'end'], miranshah: [6, 4, 'start'], torkham: [12, 3, 'start'], peshawar: [0, 15, 'middle'], jalalabad: [-6, 4, 'end'], asadabad: [-6, 6, 'end'] },
        wide: { 'khost-city': [-8, -6, 'end'], miranshah: [8, 4, 'start'], torkham: [18, 3, 'start'], peshawar: [0, 18, 'middle'], jalalabad: [-8, 4, 'end'], asadabad: [-8, 8, 'end'], khar: [8, 4, 'start'] },
      }),
      ...spera(sheet),
      ...sheltan(sheet),
      ...ambushed(sheet),
      ...tags(sheet, pick(sheet.frame, 248, 381)),
      ...locator(sheet, pick(sheet.frame, { x: 260.6, y: 307.1, barX: 268, barY: 322 }, { x: 590, y: 485, barX: 606, barY: 521 })),
    ],
  }),
};

function spera(sheet: Sheet): Mark[] {
  const at = placeAt(sheet, 'spera');
  const { date } = sheet.event('e2022-khost');
  return named('place:spera', [
    leader('e2022-khost', at, pick(sheet.frame, [-1, -5], [-3, -8]), pick(sheet.frame, [-10, -30], [-31, -76])),
    ...strike(sheet, 'e2022-khost', at, pick(sheet.frame, [16 - 98.3, -53, 'start'], [-175.6, -136, 'start']), [
      ...pick(sheet.frame, [dawn(date, ','), district('Spera,', 'Khost')], [dawn(date, ', before dawn', ''), [{ text: 'Villages in Spera, Khost', className: 'strong' }]]),
      ...pick(
        sheet.frame,
        [],
        ['Afghan officials spoke of helicopters, jets', 'and rockets; unnamed Pakistani ones of drones'].map((text) => [{ text, className: 'second' }]),
      ),
    ]),
  ]);
}

function sheltan(sheet: Sheet): Mark[] {
  const at = placeAt(sheet, 'sheltan');
  const { date } = sheet.event('e2022-kunar');
  return named('place:sheltan', [
    leader('e2022-kunar', at, pick(sheet.frame, [-4, -3], [-5, -5]), pick(sheet.frame, [-24, -7], [-46, -20])),
    ...strike(
      sheet,
      'e2022-kunar',
      at,
      pick(sheet.frame, [-28, -12, 'end'], [-52, -22, 'end']),
      pick(sheet.frame, [dawn(date, ','), district('Sheltan,', 'Kunar')], [dawn(date, ', before dawn', ''), [{ text: 'Chogam in Sheltan, Kunar', className: 'strong' }]]),
    ),
  ]);
}

type Line = { text: string; className?: string }[];

function dawn(date: string, strong: string, plain = ' before dawn'): Line {
  return [{ text: `${written(date, 'day-month')}${strong}`, className: 'strong' }, ...(plain ? [{ text: plain }] : [])];
}

function district(name: string, province: string): Line {
  return [{ text: name, className: 'strong' }, { text: ` ${province}` }];
}

function strike(sheet: Sheet, id: string, at: Point, offset: Parameters<typeof words>[3], lines: readonly Line[]): Mark[] {
  return words(sheet, `label-${id}`, at, offset, lines, 'kabul on-kabul');
}

function ambushed(sheet: Sheet): Mark[] {
  const at = placeAt(sheet, 'datta-khel');
  const event = sheet.event('e2022-ambush');
  const killed = killedInWords(event);
  return named('place:datta-khel', [
    leader('e2022-ambush', at, pick(sheet.frame, [5, 3], [6, 3]), pick(sheet.frame, [40, 11], [78, 8])),
    ...words(
      sheet,
      'label-e2022-ambush',
      at,
      pick(sheet.frame, [44, 15, 'start'], [84, 4, 'start']),
      [
        [{ text: written(event.date, 'day-month'), className: 'strong' }, { text: pick(sheet.frame, ' Army convoy ambushed', ' An army convoy is ambushed') }],
        ...pick(sheet.frame, [], [[{ text: `${killed.charAt(0).toUpperCase()}${killed.slice(1)} soldiers killed; no claim by 16\u00a0April`, className: 'second' }]]),
      ],
      'islamabad on-islamabad',
    ),
  ]);
}
