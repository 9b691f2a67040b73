import type { TableName } from '../../content/tables.ts';

/** Rows of one table that a picture is drawn from. */
export interface RowsBehind {
  readonly table: TableName;
  /** The ids of the rows. */
  readonly ids?: readonly string[];
  /** Where rows have no ids, or are used by their kind. Without either, all of them. */
  readonly where?: (row: Readonly<Record<string, unknown>>) => boolean;
}

const events = (...ids: string[]): RowsBehind => ({ table: 'events', ids });
const fence = (...ids: string[]): RowsBehind => ({ table: 'fence', ids });

/** The rows behind each picture of a scene of the old way, `scene/state`; the others remember what they read. An empty list where it is drawn from the line and words alone. */
export const rowsBehind: Readonly<Record<string, readonly RowsBehind[]>> = {
  'ruler/lengths': [{ table: 'fence', where: ({ topic }) => topic === 'length' }],
  'fence/section': [fence('f26', 'f28', 'f30', 'f31')],
  'ruler/built': [{ table: 'fence', where: ({ topic }) => topic === 'km_done' || topic === 'pct_done' }],
  'ruler/earlier': [events('e2007-fence', 'e2013-goshta', 'e2015-angoor-ada', 'e2016-torkham', 'e2020-ghowargi')],
  'ruler/gaps': [events('e2021-nimroz', 'e2021-nangarhar-fence')],
  'ruler/readings': [events('e2021-nangarhar-fence', 'e2021-nimroz', 'e2022-kurram', 'e2022-fencecut')],
};
