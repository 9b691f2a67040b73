import { count, sources, text, year } from '../column.ts';
import { table } from '../table.ts';

export const attacks = table({
  file: 'attacks.csv',
  title: 'Attacks in Pakistan, by year',
  about: 'What one counter gives for Pakistan in one year. Never mix two series on one axis.',
  columns: {
    series: text('Who counts: `PIPS`, `PICSS`, `CRSS`, `GTI (IEP)`, `SATP`, `UCDP (country-year v25.1)`.'),
    year: year('The year counted.'),
    attacks: count('Attacks as this counter defines them. Empty: no usable figure; leave a gap in the chart.', 'attacks').optional(),
    killed: count('People killed, as this counter defines them.', 'people').optional(),
    injured: count('People injured, as this counter defines them.', 'people').optional(),
    note: text('What is counted, and where two prints differ.'),
    sources: sources(),
  },
  headings: { series: 'Counter', year: 'Year', attacks: 'Attacks', killed: 'Killed', note: 'Note' },
});
