import type { TableName } from '../../content/tables.ts';
import type { PanelName } from '../../content/schemas/explore.ts';

/** A page where readers turn the data over themselves; its words are `explore-title` and `explore-deck` of the interface. */
export interface Panel {
  /** The chapter whose data it holds. */
  readonly chapter: string;
  /** The tables behind it, each offered as CSV. */
  readonly tables: readonly TableName[];
}

export const panels: Readonly<Record<PanelName, Panel>> = {
  events: {
    chapter: 'rift',
    tables: ['events'],
  },
  groups: {
    chapter: 'sanctuaries',
    tables: ['groupFacts', 'relations'],
  },
  attacks: {
    chapter: 'sanctuaries',
    tables: ['attacks', 'ucdpYears'],
  },
  interests: {
    chapter: 'divergence',
    tables: ['interests'],
  },
};
