import type { z } from 'astro/zod';
import { date, id, oneOf, sources, text } from '../column.ts';
import { table } from '../table.ts';

export const fence = table({
  file: 'fence.csv',
  title: 'The line and the fence, as told',
  about: 'One thing said about the fence or the length of the line. Always name the claimant.',
  columns: {
    id: id('The name of the row: `f01`.'),
    topic: oneOf(['length', 'start', 'cost', 'length built', 'share built', 'forts', 'crossings', 'construction', 'Frontier Corps', 'dismantling'], 'What is told about.'),
    value: text('A number, or words where the topic asks for them.'),
    unit: text('What the number counts; for a place, where it was.').optional(),
    as_of: date('When it was said or measured. Empty when the page has no date.').optional(),
    claimed_by: text('Who says so.'),
    note: text('What else is known of it.').optional(),
    sources: sources('Ids of sources in `/sources.json`; empty only for what we measured ourselves.').optional(),
  },
  headings: { as_of: 'Date', topic: 'About', value: 'As told', unit: 'In', claimed_by: 'Who says so' },
});

export type FenceFact = z.infer<typeof fence.row>;
