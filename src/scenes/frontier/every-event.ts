import { pick } from '../../engine/marks/frame.ts';
import { named } from '../../engine/marks/named.ts';
import { text } from '../../engine/render/text.ts';
import { eventDots } from '../map/event-dots.ts';
import type { MapEvent } from './data.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState, Layers, Spot } from './state.ts';

const cities: Readonly<Record<string, readonly [Spot, Spot]>> = {
  kabul: [{ x: -16, y: 32, anchor: 'end' }, { x: -30, y: 46, anchor: 'end' }],
  islamabad: [{ x: 30, y: -19, anchor: 'end' }, { x: 0, y: -32, anchor: 'middle' }],
  kandahar: [{ x: 0, y: 4, anchor: 'middle' }, { x: 0, y: 4, anchor: 'middle' }],
  quetta: [{ x: 0, y: 4, anchor: 'middle' }, { x: 0, y: 4, anchor: 'middle' }],
  karachi: [{ x: -14, y: 4, anchor: 'end' }, { x: -18, y: 4, anchor: 'end' }],
};

/** Every event that has a place on the map, for readers who explore: one dot each, none on another. */
export const everyEvent: FrontierState = {
  view: 'events',
  ground: 'land',
  places: Object.keys(cities),
  labels: [
    { key: 'afghanistan', at: [64.4, 33.4], look: 'country kabul', places: { narrow: { x: 0, y: 0, anchor: 'middle', width: 300 }, short: { x: 4, y: -14, anchor: 'middle', width: 300 }, wide: { x: 0, y: 0, anchor: 'middle', width: 300 } } },
    { key: 'pakistan', at: [69.7, 29.3], look: 'country islamabad', places: { narrow: { x: 0, y: 0, anchor: 'middle', width: 300 }, wide: { x: 0, y: 0, anchor: 'middle', width: 300 } } },
  ],
  more: (sheet): Layers => ({ over: [...names(sheet), ...eventDots(sheet, sheet.data.events.filter((event) => isSeen(sheet, event)), pick(sheet.frame, 4.4, 6.4))] }),
};

function names(sheet: Sheet) {
  return Object.entries(cities).flatMap(([id, [narrow, wide]]) => {
    const look = id === 'islamabad' ? 'second on-paper' : `second on-${sheet.sideOf(sheet.placeAt(id))}`;
    return named(`place:${id}`, text(`city-${id}`, sheet.place(id).name, { ...pick(sheet.frame, narrow, wide), width: 160, look, at: sheet.placeAt(id) }, sheet.frame));
  });
}

function isSeen({ at, onPlate, frame }: Sheet, { lat, lon }: MapEvent): boolean {
  const [x, y] = onPlate(at(lon, lat));
  return x > 0 && x < frame.width && y > frame.head && y < frame.height - frame.foot;
}
