import { utcFormat } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Statement } from './data.ts';

/**
 * The moment of a statement on the axis. Blows fell before dawn or are put there; of words only the day is
 * known, so they stand in its afternoon, and where only the month is known, in the middle of the month.
 */
export function momentOf({ date, kind }: Pick<Statement, 'date' | 'kind'>): Date {
  const day = date.length === 7 ? `${date}-15` : date;
  return new Date(`${day}T${kind === 'strike' || kind === 'clash' ? '02' : '16'}:00Z`);
}

/** A date as it stands before a speaker's name, as exact as the frame allows. */
export function dateLabel(date: string, frame: Frame): string {
  return utcFormat(pick(frame, '%-d\u00a0%b', '%-d\u00a0%B'))(new Date(date));
}
