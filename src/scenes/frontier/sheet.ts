import type { Frame } from '../../engine/marks/frame.ts';
import type { Point } from '../../engine/marks/mark.ts';
import type { Format } from '../../engine/marks/formats.ts';
import type { Given, Words } from '../../engine/render/scene.ts';
import type { ViewName } from '../../story.ts';
import { mapSheet, type MapSheet } from '../map/sheet.ts';
import type { FrontierData, MapEvent, MapPlace } from './data.ts';

/** A map of the frontier with its data and words. */
export interface Sheet extends MapSheet {
  readonly frame: Frame;
  readonly data: FrontierData;
  readonly words: Words;
  readonly format: Format;
  readonly place: (id: string) => MapPlace;
  readonly event: (id: string) => MapEvent;
  /** A place on the base plane. */
  readonly placeAt: (id: string) => Point;
}

export function sheetOf({ data, words, format, state, frame }: Given<FrontierData, { readonly view: ViewName }>): Sheet {
  const map = mapSheet(data.geography, frame, state.view);
  const place = (id: string): MapPlace => found(data.places, id, 'place');
  return {
    ...map,
    data,
    words,
    format,
    place,
    event: (id) => found(data.events, id, 'event'),
    placeAt: (id) => map.at(place(id).lon, place(id).lat),
  };
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string, what: string): T {
  const one = list.find((item) => item.id === id);
  if (!one) throw new Error(`The frontier maps name the ${what} "${id}", which the data do not have.`);
  return one;
}
