import type { MapEvent } from './data.ts';

/** How many were killed by the lowest and the highest count, in figures: `7 or 8`, `5`. */
export function killedInFigures(event: MapEvent): string {
  return ranged(event, String);
}

function ranged({ id, killedLow, killedHigh }: MapEvent, write: (count: number) => string): string {
  if (killedLow === undefined || killedHigh === undefined) throw new Error(`The event "${id}" has no count of people killed.`);
  if (killedLow === killedHigh) return write(killedLow);
  return `${write(killedLow)} ${killedHigh - killedLow === 1 ? 'or' : 'to'} ${write(killedHigh)}`;
}
