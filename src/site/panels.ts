import type { TableName } from '../content/tables.ts';
import type { PanelName } from '../schemas/explore.ts';

/** A page where the reader turns the data over himself. */
export interface Panel {
  readonly title: string;
  /** What can be done there, in one sentence. */
  readonly deck: string;
  /** The chapter whose data it holds. */
  readonly chapter: string;
  /** The tables behind it, each offered as CSV. */
  readonly tables: readonly TableName[];
}

export const panels: Readonly<Record<PanelName, Panel>> = {
  events: {
    title: 'The events, one by one',
    deck: 'Every event of the story from 1893 to June 2022: on the map and in a table, by kind and by year, each with who says so.',
    chapter: 'rift',
    tables: ['events'],
  },
};
