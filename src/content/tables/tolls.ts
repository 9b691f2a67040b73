import { count, date, id, ids, oneOf, sources, text } from '../column.ts';
import { saidAs } from '../rules/rows.ts';
import { table } from '../table.ts';

export const tolls = table({
  file: 'tolls.csv',
  title: 'Counts of the dead',
  about: 'How many died in one event, as one speaker has it. Never add two rows.',
  columns: {
    id: id('The name of the count.'),
    events: ids('Ids of the events in `events.csv` the count covers.', 'event'),
    date: date('When the count was given.'),
    killed: count('How many died.', 'people'),
    as_told: text('The number as the speaker puts it: `about 36`, `at least 150`.'),
    of: oneOf(['all', 'children'], 'Who is counted: everybody, or the children among them.'),
    where: text('The ground the count covers.'),
    speaker: text('Who says so.'),
    use: oneOf(['shown', 'excluded'], '`shown` may stand in a picture; `excluded` is kept for the record, with the reason in `note`.'),
    note: text('How the number came about, or why it is left out.').optional(),
    sources: sources(),
  },
  headings: { date: 'Date', as_told: 'How many', of: 'Of whom', where: 'Where', speaker: 'Who says so' },
  rules: [saidAs('killed', 'as_told')],
});
