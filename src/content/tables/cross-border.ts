import { count, date, id, ids, oneOf, sources, text } from '../column.ts';
import { notAbove } from '../rules/rows.ts';
import { table } from '../table.ts';

export const crossBorder = table({
  file: 'cross-border.csv',
  title: 'Strikes and clashes across the line',
  about: 'Force reported to have been used across the line, December 2021 to October 2026. Rows of one event count different people and are never added.',
  columns: {
    id: id('The name of the incident.'),
    date: date('The day, as exactly as known.'),
    kind: oneOf(['strike', 'clash', 'attack', 'clash-and-strike'], 'What sort of force.'),
    place: text('Where, in words.'),
    at: ids('Ids from `places.csv` to draw halos at; empty when there is no single place.', 'marker').optional(),
    attributed_to: text('Who is said to have done it.'),
    acknowledged: text('What Islamabad said of it.'),
    killed_low: count('The lowest count of people killed that a named source gives.', 'people').optional(),
    killed_low_by: text('Who gives the lowest count.').optional(),
    killed_high: count('The highest count of people killed that a named source gives.', 'people').optional(),
    killed_high_by: text('Who gives the highest count.').optional(),
    detail: text('What else is known.'),
    side_hit: oneOf(['kabul', 'islamabad', 'both'], 'The side of the line that was hit; both in a clash.'),
    owned: oneOf(['yes', 'no', 'tied'], 'Whether whoever used force said so. `no`: no word, a nameless official only, denied, or each blames the other. `tied`: fighters attacked in Pakistan, which ties them to Afghan soil; that tie is its charge.'),
    seen: oneOf(['read', 'quoted'], 'Whether a page that tells of it was read, or it is known only as others quote it.'),
    sources: sources(),
  },
  headings: { date: 'Date', place: 'Where', attributed_to: 'Put down to', acknowledged: 'Acknowledged', killed_low: 'Killed, lowest count', killed_high: 'Killed, highest count' },
  rules: [notAbove('killed_low', 'killed_high')],
});
