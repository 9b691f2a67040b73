import { count, sources, text, year } from '../column.ts';
import { table } from '../table.ts';

export const ttpAttributed = table({
  file: 'ttp-attributed.csv',
  title: 'Attacks put down to the Pakistani Taliban, by year',
  about: 'Attacks that one counter puts down to the Pakistani Taliban in one year.',
  columns: {
    series: text('Who counts.'),
    year: year('The year counted.'),
    attacks: count('Attacks this counter puts down to the group.', 'attacks').optional(),
    deaths: count('Deaths in them.', 'people').optional(),
    basis: text('What is counted.').optional(),
    sources: sources(),
  },
  headings: { series: 'Counter', year: 'Year', attacks: 'Attacks', deaths: 'Deaths', basis: 'What is counted' },
});
