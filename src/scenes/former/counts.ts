import type { MapEvent } from './data.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many were killed by the lowest and the highest count, in figures: `7 or 8`, `5`. */
export function killedInFigures(event: MapEvent): string {
  return ranged(event, String);
}

/** The same in words up to ten: `seven or eight`. */
export function killedInWords(event: MapEvent): string {
  return ranged(event, (count) => WORDS[count] ?? String(count));
}

function ranged({ id, killedLow, killedHigh }: MapEvent, write: (count: number) => string): string {
  if (killedLow === undefined || killedHigh === undefined) throw new Error(`The event "${id}" has no count of people killed.`);
  if (killedLow === killedHigh) return write(killedLow);
  return `${write(killedLow)} ${killedHigh - killedLow === 1 ? 'or' : 'to'} ${write(killedHigh)}`;
}
