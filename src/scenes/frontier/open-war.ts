import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { written, writtenNight } from './dates.ts';
import { halo } from './halo.ts';
import { leader, tags, towns, words } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';
import { stretch } from './stretch.ts';
import { toldStrike } from './told-strike.ts';

const [FIRST, OFFENSIVE, WAR, HOSPITAL] = ['cb2026-02-22', 'cb2026-02-26', 'cb2026-02-27', 'cb2026-03-16'] as const;

/** Reports name a city or a province, so all halos have the size of a province's: no size must be read as force. */
const AT_LEAST = { atLeast: 30 };

/** Strikes as halos, the offensive as a darkened stretch of the line. No fronts, no arrows. */
export const openWar: FrontierState = {
  title: { narrow: 'February and March 2026: “open war”', wide: 'February and March 2026: “open war”' },
  source: {
    narrow: 'Semafor, UN, both governments. As of April 2026.',
    wide: 'Semafor, AFP, both governments; UN mission, by way of newspapers. Halos: the city or province named, not exact places.',
  },
  view: 'belt',
  ground: 'land',
  draw: (sheet) => ({
    under: [...stretch(sheet), ...[FIRST, WAR].flatMap((id) => sheet.incident(id).at.flatMap((place) => halo(sheet, `war-${place}`, place, AT_LEAST)))],
    over: [
      ...towns(sheet, { narrow: { peshawar: [0, 15, 'middle'], quetta: [7, 5, 'start'] }, wide: { peshawar: [0, 18, 'middle'], quetta: [9, 5, 'start'] } }),
      ...strikes(sheet),
      ...offensive(sheet),
      ...minister(sheet),
      ...tags(sheet, pick(sheet.frame, 333, 560)),
    ],
  }),
};

function strikes(sheet: Sheet): Mark[] {
  const night = writtenNight(sheet.incident(FIRST).date);
  const day = written(sheet.incident(WAR).date, 'short');
  return [
    ...toldStrike(sheet, { key: 'war-bihsud', place: 'bihsud', when: night, where: ['Nangarhar', 'Nangarhar'], offsets: [[10, -21, 'end'], [14, -34, 'end']] }),
    ...toldStrike(sheet, { key: 'war-paktika', place: 'paktika', when: night, where: ['Paktika', 'Paktika; UN experts add Khost'], offsets: [[-19, 4, 'end'], [-32, 5, 'end']] }),
    ...toldStrike(sheet, { key: 'war-paktia', place: 'paktia', when: day, where: ['Paktia', 'Paktia'], offsets: [[-19, 4, 'end'], [-32, 5, 'end']], order: 2 }),
    ...toldStrike(sheet, { key: 'war-kandahar', place: 'kandahar', when: day, where: ['Kandahar', 'Kandahar'], offsets: [[-22, -21, 'start'], [34, 5, 'start']], order: 2 }),
    ...kabul(sheet, day),
  ];
}

/** In the wide frame with the hospital: two counts and a denial, in words, never a larger halo. */
function kabul(sheet: Sheet, day: string): Mark[] {
  const { date, killedLow, killedHigh } = sheet.incident(HOSPITAL);
  const where = sheet.place('kabul').name;
  const later = [
    toldStrike(sheet, {
      key: 'war-hospital',
      place: 'kabul-hospital',
      when: written(date, 'short'),
      where: ['', 'A hospital site in Kabul'],
      said: [[], [`${killedLow} civilians dead, says the UN mission; ${killedHigh}, say`, 'the Taliban. Pakistan denies hitting a hospital']],
      offsets: [[0, 0, 'end'], [-41, 1, 'end']],
      order: 3,
    }),
  ];
  return [
    ...toldStrike(sheet, { key: 'war-kabul', place: 'kabul', when: day, where: [where, where], offsets: [[-20, 5, 'end'], [-34, -20, 'end']], order: 2 }),
    ...pick(sheet.frame, [], later.flat()),
  ];
}

function offensive(sheet: Sheet): Mark[] {
  const at = sheet.nearest(sheet.at(69.9, 33.03));
  const day = written(sheet.incident(OFFENSIVE).date, 'short');
  const strong = { text: day, className: 'strong' };
  return [
    { ...leader('offensive', at, pick(sheet.frame, [3, 3], [10, 6]), pick(sheet.frame, [14, 20], [42, 24])), order: 1 },
    ...words(
      sheet,
      'offensive',
      at,
      pick(sheet.frame, [2, 33, 'start'], [46, 32, 'start']),
      pick(
        sheet.frame,
        [[strong, { text: ' Taliban' }], 'offensive, then', 'fighting along', 'the line'],
        [[strong, { text: ' The Taliban announce' }], 'an offensive, Nuristan to Paktika', [{ text: 'Pakistan denies losing posts', className: 'second' }]],
      ),
      'on-islamabad',
    ).map((mark) => ({ ...mark, order: 1 })),
  ];
}

function minister(sheet: Sheet): Mark[] {
  const strong = { text: written(sheet.incident(WAR).date, 'short'), className: 'strong' };
  return words(
    sheet,
    'open-war',
    sheet.at(69.75, 31.35),
    pick(sheet.frame, [-30, 12, 'start'], [-10, 10, 'start']),
    pick(sheet.frame, [[strong, { text: ' Pakistan’s defence' }], 'minister: “open war”'], [[strong, { text: ' Pakistan’s defence minister' }], 'speaks of “open war”']),
    'islamabad on-islamabad',
  ).map((mark) => ({ ...mark, order: 3 }));
}
