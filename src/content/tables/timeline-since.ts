import { count, date, id, ids, oneOf, sources, text } from '../column.ts';
import { notAbove } from '../rules/rows.ts';
import { table } from '../table.ts';

export const timelineSince = table({
  file: 'timeline-since.csv',
  title: 'Events since June 2022',
  about: 'What happened after the essay, June 2022 to October 2026.',
  columns: {
    id: id('The name of the event.'),
    date: date('The day, as exactly as known.'),
    title: text('A few plain words.'),
    summary: text('What happened, and who says so.'),
    kind: oneOf(
      ['talks', 'talks-collapse', 'border-clash', 'militant-attack', 'migration-policy', 'air-strike', 'un-finding', 'diplomacy', 'religious-ruling', 'war', 'ceasefire', 'index', 'crossings'],
      'What sort of event.',
    ),
    place: text('Where, in words.'),
    at: ids('Ids from `places.csv` to draw halos at; empty when it has no place on our map.', 'marker').optional(),
    killed_low: count('The lowest count of people killed that a named source gives.', 'people').optional(),
    killed_high: count('The highest count of people killed that a named source gives.', 'people').optional(),
    attribution: text('Who says so.'),
    lane: oneOf(['true'], 'Written `true` for an attack inside Pakistan that Islamabad ties to Afghan soil. Tied is not shown.').optional(),
    sources: sources(),
  },
  headings: { date: 'Date', title: 'What happened', attribution: 'Who says so' },
  rules: [notAbove('killed_low', 'killed_high')],
});
