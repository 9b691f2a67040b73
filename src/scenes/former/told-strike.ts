import { pick } from '../../engine/marks/frame.ts';
import type { LabelLine } from '../../engine/marks/label.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { leader, placeAt, words, type Offset } from './placed.ts';
import type { Sheet } from './sheet.ts';

/** A strike told in words beside its halo, on the side it fell. */
interface ToldStrike {
  readonly key: string;
  readonly place: string;
  /** When, as it is written. */
  readonly when: string;
  /** Where, narrow and wide: the words of the report, which may name more than the halo's place. */
  readonly where: readonly [string, string];
  /** Who says how many died, narrow and wide. */
  readonly said?: readonly [readonly string[], readonly string[]];
  readonly offsets: readonly [Offset, Offset];
  /** Both ends of the leader where the words stand off, narrow and wide. */
  readonly leaders?: readonly [readonly [Point, Point], readonly [Point, Point]];
  readonly order?: number;
}

/** Date, place, and whoever gives a number. */
export function toldStrike(sheet: Sheet, { key, place, when, where, said = [[], []], offsets, leaders, order = 0 }: ToldStrike): Mark[] {
  const at = placeAt(sheet, place);
  const lines: LabelLine[] = [
    [{ text: when, className: 'strong' }, { text: ` ${pick(sheet.frame, ...where)}` }],
    ...pick(sheet.frame, ...said).map((text) => [{ text, className: 'second' }]),
  ];
  const told = [...(leaders ? [leader(key, at, ...pick(sheet.frame, ...leaders))] : []), ...words(sheet, `label-${key}`, at, pick(sheet.frame, ...offsets), lines, 'kabul on-kabul')];
  return named(`place:${place}`, told.map((mark) => ({ ...mark, order })));
}
