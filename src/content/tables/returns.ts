import type { z } from 'astro/zod';
import { count, date, id, oneOf, sources, text } from '../column.ts';
import { notAfter, saidAs } from '../rules/rows.ts';
import { table } from '../table.ts';

export const returns = table({
  file: 'returns.csv',
  title: 'Afghans who went back',
  about: 'Afghans who went back from Pakistan, by date of count.',
  columns: {
    id: id('The name of the count. Permanent: `returns-2024-10`.'),
    since: date('When the count begins.'),
    as_of: date('When it ends.'),
    people: count('How many people went back.', 'people'),
    as_told: text('The number as the counter puts it: `over 758,000`.'),
    counter: text('Who counts: an agency of the United Nations, or the United Nations.'),
    basis: oneOf(['running', 'window', 'wider'], '`running` counts begin in September 2023, so they overlap; `window` and `wider` stand apart. Never add two rows.'),
    scope: text('Who is counted, from where.'),
    sources: sources(),
  },
  headings: { as_of: 'As of', as_told: 'How many', counter: 'Who counts', scope: 'What is counted' },
  rules: [saidAs('people', 'as_told'), notAfter('since', 'as_of')],
});

export type Returns = z.infer<typeof returns.row>;
