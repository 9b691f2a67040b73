import { count, date, id, oneOf, sources, text } from '../column.ts';
import { table } from '../table.ts';

export const people = table({
  file: 'people.csv',
  title: 'People at the line',
  about: 'Living people who stand in a picture, one stroke each. Where nobody counted them the number is empty and the picture shows no end.',
  columns: {
    id: id('The name of the group of people.'),
    place: id('Id from `places.csv` of where they stood.', 'marker'),
    month: date('When.'),
    side: oneOf(['kabul', 'islamabad'], 'The side of the line on which they stood.'),
    people: count('How many; empty where nobody counted.', 'people').optional(),
    as_told: text('The number as the source puts it.'),
    who: text('Who they were.'),
    sources: sources(),
  },
  headings: { month: 'When', place: 'Where', who: 'Who', as_told: 'How many', side: 'Side of the line' },
});
