import { date, id, oneOf, sources, text } from '../column.ts';
import { table } from '../table.ts';

export const kabulGovernments = table({
  file: 'kabul-governments.csv',
  title: 'Governments in Kabul and the line',
  about: 'Who governed in Kabul since Pakistan was founded, and whether the government formally accepted the line. Republic and Taliban occur twice and are never merged.',
  columns: {
    id: id('The name of the government.'),
    from: date('Its first day.'),
    to: date('Its last day; empty while it lasts.').optional(),
    government: text('What it was.'),
    short: text('The same in a word.', 16),
    line: oneOf(['not accepted', 'accepted'], 'Whether it formally accepted the line.'),
    sources: sources(),
  },
  headings: { from: 'From', to: 'To', government: 'Government', line: 'The line' },
});
