import { count, date, id, oneOf, sources, text } from '../column.ts';
import { table } from '../table.ts';

export const people = table({
  file: 'people.csv',
  title: 'People at the line',
  about: 'Living people whom a source saw waiting or coming, where and when. A person is a standing figure in a picture, never a dot.',
  columns: {
    id: id('The name of the row.'),
    date: date('When they were there, as exact as it is known.'),
    people: count('How many, where somebody counted.', 'people').optional(),
    who: text('Who they were.'),
    where: text('Where they stood.'),
    side: oneOf(['afghan', 'pakistani'], 'The side of the line they stood on.'),
    note: text('What brought them, or why there is no number.').optional(),
    sources: sources(),
  },
  headings: { date: 'Date', people: 'How many', who: 'Who', where: 'Where' },
});
