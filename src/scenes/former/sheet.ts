import type { Frame } from '../../engine/marks/frame.ts';
import type { ViewName } from '../../story.ts';
import { mapSheet, type MapSheet } from '../map/sheet.ts';
import type { FrontierData, Incident, MapEvent, MapPlace } from './data.ts';

/** A map of the frontier with its data. */
export interface Sheet extends MapSheet {
  readonly data: FrontierData;
  readonly place: (id: string) => MapPlace;
  readonly event: (id: string) => MapEvent;
  readonly incident: (id: string) => Incident;
}

export function sheetOf(data: FrontierData, frame: Frame, view: ViewName): Sheet {
  return {
    ...mapSheet(data.geography, frame, view),
    data,
    place: (id) => found(data.places, id, 'place'),
    event: (id) => found(data.events, id, 'event'),
    incident: (id) => found(data.incidents, id, 'incident'),
  };
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string, what: string): T {
  const one = list.find((item) => item.id === id);
  if (!one) throw new Error(`The frontier maps name the ${what} "${id}", which the data do not have.`);
  return one;
}
