import type { SideName } from '../../story.ts';
import type { Rows } from '../from/rows.ts';

/** Something said, or done, by a side on a day. */
export interface Saying {
  /** Its words in `content/pictures/strip.yaml`. */
  readonly key: string;
  /** ISO date. */
  readonly date: string;
  readonly side: SideName;
}

export interface StripData {
  /** The day of the strikes both sides speak of. */
  readonly first: string;
  readonly last: string;
  readonly sayings: readonly Saying[];
}

/** What was said between the strikes and the last warning, in order. */
export function from(rows: Rows): StripData {
  const said = (key: string, id: string): Saying => {
    const { date, side } = rows.of('statements', id);
    if (side === 'neither') throw new Error(`The statement "${id}" is neither side's; the strip has no place for it.`);
    return { key, date, side };
  };
  const { date: first } = rows.of('statements', 'w2022-04-16-strikes');
  const sayings = [
    said('muttaqi', 'w2022-04-16-muttaqi'),
    said('embassy', 'w2022-04-16-embassy'),
    said('foreign-office', 'w2022-04-17-foreign-office'),
    said('army', 'w2022-04-23-army'),
    said('yaqoob', 'w2022-04-24-yaqoob'),
  ];
  return { first, last: sayings.at(-1)!.date, sayings };
}
