import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { leader, placeAt, ring, towns, words, type Offset, type Offsets } from './placed.ts';
import type { Sheet } from './sheet.ts';

const background: Offsets = {
  narrow: { peshawar: [0, 16, 'middle'] },
  wide: { peshawar: [0, 18, 'middle'], quetta: [8, 4, 'start'] },
};

/** Islamabad and Rawalpindi lie 14 km apart: so many pixels part their rings. */
const NUDGE = [2.4, 3.2] as const;

/** How the seats of power are told: with what sits there, or in the background. */
export type Loudness = 'told' | 'quiet';

/** The seats of power but Kabul. In the wide frame each says what sits there. */
export function capitals(sheet: Sheet, loudness: Loudness): Mark[] {
  const { frame } = sheet;
  const nudge = pick(frame, ...NUDGE);
  const told = loudness === 'told';
  const hue = told ? 'ink' : 'second';
  const role = (words: string): string | undefined => (told && frame.name === 'wide' ? words : undefined);
  return [
    ...towns(sheet, background),
    ring(sheet, 'kandahar', 0, hue),
    ring(sheet, 'islamabad', -nudge / 2, hue),
    ring(sheet, 'rawalpindi', nudge, hue),
    ...pick(frame, [], named('place:islamabad', [leader('islamabad', placeAt(sheet, 'islamabad'), [4, -6], [9, -13])])),
    ...named('place:rawalpindi', [leader('rawalpindi', placeAt(sheet, 'rawalpindi'), pick(frame, [1, 6.4], [2, 8]), pick(frame, [1, 16], [8, 19]))]),
    ...city(sheet, 'kandahar', pick(frame, [-2, -8, 'start'], [-11, -6, 'end']), { loudness, role: role('Taliban leader') }),
    ...city(sheet, 'islamabad', pick(frame, [36, -9, 'end'], [10, told ? -33 : -16, 'start']), { loudness, role: role('government') }),
    ...city(sheet, 'rawalpindi', pick(frame, [36, 28, 'end'], [10, 32, 'start']), { loudness, role: told ? 'army command' : undefined }),
  ];
}

/** The name of a city beside its ring, with a second line for what sits there. */
export function city(sheet: Sheet, id: string, offset: Offset, { loudness, role }: { loudness: Loudness; role?: string | undefined }): Mark[] {
  const at = placeAt(sheet, id);
  const name = [{ text: sheet.place(id).name, className: loudness === 'told' ? 'strong' : 'second' }];
  // The north-east has dissolved into paper where Islamabad stands.
  const ground = sheet.sideOf(at) === 'kabul' ? 'on-kabul' : 'on-paper';
  return named(`place:${id}`, words(sheet, `city-${id}`, at, offset, role ? [name, [{ text: role, className: 'second' }]] : [name], ground));
}
