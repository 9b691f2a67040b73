import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { written } from './dates.ts';
import { halo } from './halo.ts';
import { placeAt, tags, towns, words } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';
import { toldStrike } from './told-strike.ts';

/** The same few districts, year after year: the strikes of 2022 quiet, those of 2024 and 2025 told. */
export const strikesAgain: FrontierState = {
  title: { narrow: 'Strikes in 2024 and 2025', wide: 'Strikes on the same districts, 2024 and 2025' },
  source: {
    narrow: 'Each count as its speaker gives it. Halos: districts.',
    wide: 'Press reports; each count as its speaker gives it, none verified by us. Halos: the district named, never an exact place.',
  },
  view: 'belt',
  ground: 'land',
  draw: (sheet) => ({
    under: [
      ...halo(sheet, 'sheltan-quiet', 'sheltan', { isQuiet: true }),
      ...halo(sheet, 'barmal', 'barmal'),
      ...halo(sheet, 'spera', 'spera'),
      ...halo(sheet, 'gurbuz', 'gurbuz'),
    ],
    over: [
      ...towns(sheet, { narrow: { peshawar: [0, 15, 'middle'], quetta: [7, 5, 'start'] }, wide: { peshawar: [0, 18, 'middle'], quetta: [9, 5, 'start'] } }),
      ...before(sheet),
      ...strikes(sheet),
      ...answered(sheet),
      ...tags(sheet, pick(sheet.frame, 364, 590)),
    ],
  }),
};

/** What the first chapter told. */
function before(sheet: Sheet): Mark[] {
  const when = written(sheet.incident('cb2022-04-16').date, 'month');
  return words(sheet, 'label-2022', placeAt(sheet, 'sheltan'), pick(sheet.frame, [-10, -2, 'end'], [-16, 2, 'end']), [`${when} Sheltan and Spera`], 'second on-kabul');
}

function strikes(sheet: Sheet): Mark[] {
  const [march, december, august, november] = (['cb2024-03-18', 'cb2024-12-24', 'cb2025-08-27', 'cb2025-11-25'] as const).map(sheet.incident) as [Told, Told, Told, Told];
  const when = ({ date }: Told): string => written(date, 'short-year');
  return [
    ...toldStrike(sheet, {
      key: march.id,
      place: 'barmal',
      when: when(march),
      where: ['Barmal, Khost', 'Barmal in Paktika, and Khost'],
      said: [[`${march.killedHigh} killed, said the Taliban`], [`${march.killedHigh} women and children killed, said the Taliban`]],
      offsets: [[-22, 25, 'end'], [-44, 12, 'end']],
      leaders: [[[-7, 6], [-18, 17]], [[-13, 2], [-40, 7]]],
    }),
    ...toldStrike(sheet, {
      key: december.id,
      place: 'barmal',
      when: when(december),
      where: ['Barmal', 'Barmal in Paktika'],
      said: [
        [`${december.killedHigh} killed, said Kabul;`, `at least ${december.killedLow} militants, said`, 'a Pakistani official'],
        [`${december.killedHigh} people killed, said the Taliban; at`, `least ${december.killedLow} militants, said a Pakistani official`],
      ],
      offsets: [[-28, -42, 'end'], [-62, -54, 'end']],
      leaders: [[[-5, -6], [-24, -43]], [[-10, -10], [-57, -55]]],
      order: 1,
    }),
    ...toldStrike(sheet, {
      key: august.id,
      place: 'spera',
      when: when(august),
      where: ['Khost, Nangarhar', 'Spera in Khost, and Nangarhar'],
      said: [[`${august.killedHigh} children, said the Taliban`], [`${august.killedHigh} children killed by drones, said Taliban officials`]],
      offsets: [[-36, -50, 'end'], [-68, -58, 'end']],
      leaders: [[[-6, -9], [-32, -51]], [[-13, -13], [-63, -60]]],
      order: 2,
    }),
    ...toldStrike(sheet, {
      key: november.id,
      place: 'gurbuz',
      when: when(november),
      where: ['Gurbuz', 'Gurbuz in Khost'],
      said: [[`${november.killedHigh} killed, said the Taliban`], [`${november.killedHigh} killed, most of them children, said the Taliban`]],
      offsets: [[-46, -82, 'end'], [-78, -106, 'end']],
      leaders: [[[-4, -9], [-42, -81]], [[-8, -13], [-73, -106]]],
      order: 3,
    }),
  ];
}

type Told = ReturnType<Sheet['incident']>;

/** On its own side: what Islamabad said of them. */
function answered(sheet: Sheet): Mark[] {
  return [
    ...words(
      sheet,
      'answered',
      sheet.at(70.2, 31.1),
      pick(sheet.frame, [-56, 0, 'start'], [-40, -36, 'start']),
      pick(
        sheet.frame,
        ['Pakistan confirmed both', 'of 2024; no comment on', 'August 2025; its army', 'denied November 2025'],
        ['Pakistan’s Foreign Office confirmed', 'both strikes of 2024; no comment on', 'August 2025; its army denied the', 'strike of November 2025'],
      ),
      'islamabad on-islamabad',
    ),
  ];
}
