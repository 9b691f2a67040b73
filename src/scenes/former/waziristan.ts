import { pick } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { cellsKey } from './cells-key.ts';
import { engraving } from './cells.ts';
import { killedInFigures } from './counts.ts';
import { written } from './dates.ts';
import { eventAt, eventDots, toldAttacks, type Dodge } from './events.ts';
import { namedAfterEvent } from './place-of-event.ts';
import { leader, tags, words, type Offset } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';

/** Two decades of violence as a texture, and the attacks of 2021 and 2022 on top of it. */
export const waziristan: FrontierState = {
  title: { narrow: 'Old battlefield, new attacks', wide: 'An old battlefield, and the attacks of 2021–22' },
  source: {
    narrow: 'Texture: UCDP GED (CC BY 4.0). Dots: army, police counts.',
    wide: 'Texture: UCDP GED, Pakistan, 0.25° cells (CC BY 4.0), ends 2021. Dots: ISPR, Dawn, AFP, police; within about 15 km.',
  },
  view: 'waziristan',
  ground: 'land',
  draw: (sheet) => ({
    under: [engraving(sheet)],
    over: [
      ...eventDots(sheet, toldAttacks(sheet.data).filter(({ id }) => told.some(({ event }) => event === id)), pick(sheet.frame, { 'e2022-dewagar': [-9, 11] }, { 'e2022-dewagar': [-14, 18] } as Dodge)),
      ...told.flatMap((one) => attack(sheet, one)),
      ...tags(sheet, pick(sheet.frame, 366, 596)),
      ...label('no-data', pick(sheet.frame, ['not in this', 'data set'], ['not in this data set']), { x: sheet.frame.margin, y: pick(sheet.frame, 73, 92), lineHeight: 14, className: 'small second' }),
      ...cellsKey(sheet),
    ],
  }),
};

interface Told {
  readonly event: string;
  /** What it was or where, narrow and wide. */
  readonly names: readonly [string, string];
  readonly who: 'soldiers' | 'police';
  readonly offsets: readonly [Offset, Offset];
  /** Where the text stands across the line: both ends of its leader, narrow and wide. */
  readonly leaders?: readonly [readonly [Point, Point], readonly [Point, Point]];
}

const told: readonly Told[] = [
  { event: 'e2021-swaz', names: ['', ' South Waziristan'], who: 'soldiers', offsets: [[10, -1, 'start'], [13, -1, 'start']] },
  { event: 'e2022-kurram', names: [' Kurram', ' Kurram'], who: 'soldiers', offsets: [[10, -1, 'start'], [13, -1, 'start']] },
  { event: 'e2022-fencecut', names: [' fence cut', ' Fence cut'], who: 'soldiers', offsets: [[10, -1, 'start'], [13, -1, 'start']] },
  { event: 'e2022-tank', names: [' Tank', ' Army compound, Tank'], who: 'soldiers', offsets: [[10, -4, 'start'], [13, -6, 'start']] },
  { event: 'e2022-kulachi', names: [' Kulachi', ' Police van, Kulachi'], who: 'police', offsets: [[-10, 2, 'end'], [13, 8, 'start']] },
  {
    event: 'e2022-ambush',
    names: [' ambush', ' Ambush, Datta Khel'],
    who: 'soldiers',
    offsets: [[-82, -16, 'end'], [-169, -26, 'end']],
    leaders: [[[-6, 0], [-78, -12]], [[-6, 0], [-163, -20]]],
  },
  {
    event: 'e2022-dewagar',
    names: ['', ' Dewagar'],
    who: 'soldiers',
    offsets: [[-86, 25, 'end'], [-189, 42, 'end']],
    leaders: [[[-15, 11], [-82, 27]], [[-20, 18], [-183, 42]]],
  },
];

function attack(sheet: Sheet, { event: id, names, who, offsets, leaders }: Told): readonly Mark[] {
  const event = sheet.event(id);
  const at = eventAt(sheet, id);
  const [from, to] = leaders ? pick(sheet.frame, ...leaders) : [];
  const isFirst = event.date.startsWith('2021') || (sheet.frame.name === 'wide' && id === 'e2022-kurram');
  const lines = [
    [{ text: written(event.date, isFirst ? 'short-year' : 'short'), className: 'strong' }, { text: pick(sheet.frame, ...names) }],
    [{ text: `${killedInFigures(event)} ${who}${sheet.frame.name === 'wide' && id === 'e2022-kurram' ? ', by fire from across the line' : ''}`, className: 'second' }],
  ];
  return namedAfterEvent(id, [
    ...(from && to ? [leader(id, at, from, to)] : []),
    ...words(sheet, `attack-${id}`, at, pick(sheet.frame, ...offsets), lines, leaders ? 'on-kabul' : 'on-islamabad grainy'),
  ]);
}
