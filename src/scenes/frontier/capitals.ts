import { pick } from '../../marks/frame.ts';
import type { Mark } from '../../marks/mark.ts';
import { leader, placeAt, ring, towns, words, type Offset, type Offsets } from './placed.ts';
import type { Sheet } from './sheet.ts';

const background: Offsets = {
  narrow: { peshawar: [2, 16, 'middle'] },
  wide: { peshawar: [0, 18, 'middle'], quetta: [8, 4, 'start'] },
};

/** Islamabad and Rawalpindi lie 14 km apart: so many pixels part their rings. */
const NUDGE = [2.4, 3.2] as const;

/** The seats of power on both sides. In the wide frame each says what sits there. */
export function capitals(sheet: Sheet): Mark[] {
  const { frame } = sheet;
  const nudge = pick(frame, ...NUDGE);
  const [islamabad, rawalpindi] = [placeAt(sheet, 'islamabad'), placeAt(sheet, 'rawalpindi')];
  return [
    ...towns(sheet, background),
    ...kandahar(sheet),
    ring(sheet, 'islamabad', -nudge / 2),
    ring(sheet, 'rawalpindi', nudge),
    ...pick(frame, [], [leader('islamabad', islamabad, [4, -6], [9, -13])]),
    leader('rawalpindi', rawalpindi, pick(frame, [1, 6.4], [2, 8]), pick(frame, [1, 16], [8, 19])),
    ...named(sheet, 'islamabad', pick(frame, [36, -9, 'end'], [10, -33, 'start']), 'government', 'on-paper'),
    ...named(sheet, 'rawalpindi', pick(frame, [36, 28, 'end'], [10, 32, 'start']), 'army command', 'on-paper', true),
  ];
}

/** Kabul, as the seat of those who hold it. */
export function kabul(sheet: Sheet): Mark[] {
  return [ring(sheet, 'kabul'), ...named(sheet, 'kabul', pick(sheet.frame, [-7, 4, 'end'], [-11, -1, 'end']), 'Taliban government', 'on-kabul')];
}

function kandahar(sheet: Sheet): Mark[] {
  return [ring(sheet, 'kandahar'), ...named(sheet, 'kandahar', pick(sheet.frame, [-2, -8, 'start'], [-11, -6, 'end']), 'Taliban leader', 'on-kabul')];
}

function named(sheet: Sheet, id: string, offset: Offset, role: string, ground: string, always = false): Mark[] {
  const name = [{ text: sheet.place(id).name, className: 'strong' }];
  const wantsRole = always || sheet.frame.name === 'wide';
  return words(sheet, `city-${id}`, placeAt(sheet, id), offset, wantsRole ? [name, [{ text: role, className: 'second' }]] : [name], ground);
}
