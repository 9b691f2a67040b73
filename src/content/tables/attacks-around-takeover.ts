import { count, date, oneOf, sources, text } from '../column.ts';
import { notAfter, onlyOneOf } from '../rules/rows.ts';
import { table } from '../table.ts';

export const attacksAroundTakeover = table({
  file: 'attacks-around-takeover.csv',
  title: 'Attacks before and after the takeover',
  about: 'Attacks in Pakistan in the year before or after the fall of Kabul.',
  columns: {
    span: oneOf(['before', 'after'], 'Which of the two years.'),
    series: text('Who counts.'),
    from: date('The first day of the year.'),
    to: date('Its last day.'),
    attacks: count('Attacks as this counter defines them.', 'attacks'),
    killed: count('People killed, as this counter defines them.', 'people'),
    note: text('What is counted.'),
    sources: sources(),
  },
  headings: { series: 'Counter', from: 'From', to: 'To', attacks: 'Attacks', killed: 'Killed', note: 'What is counted' },
  rules: [notAfter('from', 'to'), onlyOneOf('span', 'series')],
});
