import type { TableName } from '../../content/tables.ts';
import type { PanelName } from '../../content/schemas/explore.ts';

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
  groups: {
    title: 'The groups and their ties',
    deck: 'The armed groups, states and forces of the story one at a time: what they want, and every tie between them with its source.',
    chapter: 'sanctuaries',
    tables: ['groupFacts', 'relations'],
  },
  attacks: {
    title: 'Six counts of the violence',
    deck: 'Six institutions count the violence in Pakistan, each in its own way. Here they stand one at a time, since no two of them count the same.',
    chapter: 'sanctuaries',
    tables: ['attacks', 'ucdpYears'],
  },
  interests: {
    title: 'What each side wants, issue by issue',
    deck: 'Ten issues between Islamabad and the Afghan Taliban: each side’s wish, whether the two part, and what the two columns leave out.',
    chapter: 'divergence',
    tables: ['interests'],
  },
};
