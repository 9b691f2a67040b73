import { id, ids, oneOf, sources, text } from '../column.ts';
import { table } from '../table.ts';

export const forecasts = table({
  file: 'forecasts.csv',
  title: 'Forecasts of the essay',
  about: 'What the essay expects, beside what the record shows. All words are ours.',
  columns: {
    id: id('The name of the forecast.'),
    essay: text('What the essay expects, in our paraphrase.', 90),
    essay_short: text('The same for a phone.', 60),
    outcome: oneOf(['held', 'partly', 'did-not-hold', 'not-found', 'not-proven'], '`not-found`: no source shows it; `not-proven`: what happened fits, and no source shows the cause.'),
    finding: text('The outcome in words. Stands beside its sign, never without it.', 40),
    record: text('What the record shows, with its dates.', 200),
    record_short: text('The same for a phone.', 90),
    claims: ids('Ids of claims in `/claims.json`: where the ledger tells it whole.', 'claim'),
    sources: sources(),
  },
  headings: { essay: 'The essay', finding: 'What came', record: 'The record' },
});
