import { count, sources, text, year } from '../column.ts';
import { onlyOneOf } from '../rules/rows.ts';
import { table } from '../table.ts';

export const securityForcesKilled = table({
  file: 'security-forces-killed.csv',
  title: 'Soldiers and police killed',
  about: 'Soldiers and police killed in Pakistan in one year, as one counter has it.',
  columns: {
    series: text('Who counts.'),
    year: year('The year counted.'),
    killed: count('Soldiers and police killed.', 'people'),
    basis: text('What is counted.'),
    sources: sources(),
  },
  headings: { series: 'Counter', year: 'Year', killed: 'Killed', basis: 'What is counted' },
  rules: [onlyOneOf('series', 'year')],
});
