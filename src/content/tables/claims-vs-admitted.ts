import { count, date, id, oneOf, sources, text } from '../column.ts';
import { saidAs } from '../rules/rows.ts';
import { table } from '../table.ts';

export const claimsVsAdmitted = table({
  file: 'claims-vs-admitted.csv',
  title: 'What each side claims and admits',
  about: "What one side claims or admits. Never add two governments' numbers.",
  columns: {
    id: id('The name of the figure. Permanent: `october-soldiers-claimed`.'),
    episode: text('The episode: `Oct 2025`, `Feb-Mar 2026`, ...'),
    as_of: date('When it was said.'),
    quantity: oneOf(['killed', 'killed-and-injured'], 'What is counted: people killed, or killed and injured together.'),
    value: count('The number.', 'people'),
    as_told: text('The number as the speaker puts it: `more than 200`.'),
    said_by: text('Who says so.'),
    about: text('Who is counted.'),
    sources: sources(),
  },
  headings: { as_of: 'As of', about: 'Of whom', as_told: 'How many', said_by: 'Who says so' },
  rules: [saidAs('value', 'as_told')],
});
