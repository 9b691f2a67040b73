import type { z } from 'astro/zod';
import { idsCell, numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, oneOf, words } from './words.ts';

/** How many died in one event, as one speaker has it: a row of `tolls.csv`. Never add two rows. */
export const toll = record({
  /** The name of the count. */
  id: kebab('the name of the count'),
  /** Ids of the events in `events.csv` the count covers. */
  events: idsCell('ids of events'),
  /** When the count was given. */
  date: date(),
  /** How many died. */
  killed: numberCell('the number of people killed'),
  /** The number as the speaker puts it: `about 36`, `at least 150`. */
  as_told: words('the number as the speaker puts it'),
  /** Who is counted: everybody, or the children among them. */
  of: oneOf(['all', 'children']),
  /** The ground the count covers. */
  where: words('the ground the count covers'),
  /** Who says so. */
  speaker: words('who says so'),
  /** `shown` may stand in a picture; `excluded` is kept for the record, with the reason in `note`. */
  use: oneOf(['shown', 'excluded']),
  /** How the number came about, or why it is left out. */
  note: words('how the number came about').optional(),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type Toll = z.infer<typeof toll>;
