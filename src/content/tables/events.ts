import type { z } from 'astro/zod';
import { count, date, id, number, oneOf, sources, text } from '../column.ts';
import { notAbove, together, within } from '../rules/rows.ts';
import { table } from '../table.ts';

const nearTheLine = ({ country }: Readonly<Record<string, unknown>>): boolean => /Afghanistan|Pakistan/.test(String(country));

export const events = table({
  file: 'events.csv',
  title: 'Events',
  about: 'Something that happened, 1893 to June 2022.',
  declares: 'event',
  columns: {
    id: id('The name of the event. Permanent: `e2022-khost`.'),
    date: date('ISO date; where `precision` is month or year the missing parts are 01.'),
    precision: oneOf(['day', 'month', 'year'], 'How exactly the date is known.'),
    title: text('A few plain words.'),
    summary: text('What happened, and who says so.'),
    place: text('Where, in words.'),
    country: text('Country, or both.'),
    lat: number('Degrees north of the marker; empty when it has no place on a map.', 'degrees north, WGS 84').optional(),
    lon: number('Degrees east of the marker; empty when it has no place on a map.', 'degrees east, WGS 84').optional(),
    kind: oneOf(['agreement', 'politics', 'border', 'attack', 'statement', 'ceasefire', 'airstrike'], 'What kind of event.'),
    killed_low: count('The lowest count of victims that a named source gives. Attackers are never in it.', 'people').optional(),
    killed_high: count('The highest count of victims that a named source gives. Never add two rows.', 'people').optional(),
    killed_who: text('Who the victims were, and what was said of attackers.').optional(),
    attribution: text('Who says so.').optional(),
    sources: sources(),
  },
  headings: { date: 'Date', title: 'What happened', place: 'Where', killed_low: 'Killed, lowest count', killed_high: 'Killed, highest count', attribution: 'Who says so' },
  rules: [notAbove('killed_low', 'killed_high'), together('lat', 'lon'), within('lat', 23, 38, nearTheLine), within('lon', 60, 76, nearTheLine)],
});

export type Event = z.infer<typeof events.row>;

/** The date of an event as exactly as it is known: `2021-12-19`, `2018-01` or `1949`. */
export function whenOf({ date: day, precision }: Pick<Event, 'date' | 'precision'>): string {
  return day.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}
