import type { Cell } from './from.ts';

/** Ten events of one cell. */
export interface Ten {
  /** The year of the last of them. */
  readonly year: number;
  /** The middle of the cell. */
  readonly lat: number;
  readonly lon: number;
}

/**
 * Events by the ten, in order of years. A cell seldom has ten in a year, so what is left over is pooled in squares of
 * one degree, from year to year; once ten are together they count for the cell that has most of them.
 */
export function tensOf(cells: readonly Cell[]): Ten[] {
  const pooled = new Map<string, number>();
  const left = new Map<string, { readonly lat: number; readonly lon: number; events: number }>();
  return cells.toSorted((a, b) => a.year - b.year).flatMap(({ year, lat, lon, events }) => {
    const square = ({ lat: y, lon: x }: { readonly lat: number; readonly lon: number }): string => `${Math.floor(y)},${Math.floor(x)}`;
    const own = square({ lat, lon });
    const key = `${lat},${lon}`;
    left.set(key, { lat, lon, events: (left.get(key)?.events ?? 0) + events });
    const together = (pooled.get(own) ?? 0) + events;
    pooled.set(own, together % 10);
    return Array.from({ length: Math.floor(together / 10) }, (): Ten => {
      const fullest = [...left.values()].filter((cell) => square(cell) === own).reduce((a, b) => (b.events > a.events ? b : a));
      fullest.events -= 10;
      return { year, lat: fullest.lat, lon: fullest.lon };
    });
  });
}
