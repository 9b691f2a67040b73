import { count, date, id, oneOf, sources, text } from '../column.ts';
import { saidAs } from '../rules/rows.ts';
import { table } from '../table.ts';

export const prisoners = table({
  file: 'prisoners.csv',
  title: 'Prisoners freed',
  about: 'How many prisoners of the Pakistani Taliban went free, as one speaker has it.',
  columns: {
    id: id('The name of the count.'),
    date: date('When they went free.'),
    freed_by: oneOf(['afghanistan', 'pakistan'], 'Whose prisons they left.'),
    people: count('How many went free; empty when the speaker gives no number ("several hundred").', 'people').optional(),
    as_told: text('The number as the speaker puts it.'),
    speaker: text('Who says so.'),
    note: text('How far to trust it.'),
    sources: sources(),
  },
  headings: { date: 'Date', freed_by: 'Freed by', as_told: 'How many', speaker: 'Who says so' },
  rules: [saidAs('people', 'as_told')],
});
