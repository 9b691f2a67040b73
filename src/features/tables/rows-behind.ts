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

/** The rows behind each picture of a scene of the old way, `scene/state`; the others remember what they read. An empty list where it is drawn from the line and words alone. */
export const rowsBehind: Readonly<Record<string, readonly RowsBehind[]>> = {
};
