import { id, sources, text, year } from '../column.ts';
import { table } from '../table.ts';

export const groups = table({
  file: 'groups.csv',
  title: 'What is known of an actor in 2021 and 2022',
  about: 'What is known of an actor in 2021 and 2022. Its name stands in `names.json`.',
  columns: {
    id: id('The id of the group or person, as in `names.json`.', 'actor'),
    type: text('What sort of actor.'),
    founding_year: year('The year it began; empty when sources do not agree on one.').optional(),
    founding_note: text('How it began.').optional(),
    goal: text('What it wants, in its own terms.'),
    base: text('Where it was in 2021 and 2022.'),
    leader: text('Who led it in 2021 and 2022.').optional(),
    status_note: text('Bans, listings, denials.'),
    sources: sources(),
  },
  headings: { id: 'Who', type: 'What it is', goal: 'What it wants', base: 'Where it was' },
});
