import { count, sources, text, year } from '../column.ts';
import { table } from '../table.ts';

export const attacksByProvince = table({
  file: 'attacks-by-province.csv',
  title: 'Attacks in Pakistan, by province and year',
  about: 'What one counter gives for one area in one period. Never mix two series on one axis.',
  columns: {
    series: text('Who counts.'),
    year: year('The year counted.'),
    months: text('Which months, when the row is not a whole year.').optional(),
    area: text('Province, or the former tribal areas (FATA) as they were until 2018.'),
    attacks: count('Attacks as this counter defines them.', 'attacks').optional(),
    killed: count('People killed, as this counter defines them.', 'people').optional(),
    sources: sources(),
  },
  headings: { series: 'Counter', year: 'Year', area: 'Province', attacks: 'Attacks', killed: 'Killed' },
});
