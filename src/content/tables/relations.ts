import type { z } from 'astro/zod';
import { date, id, oneOf, sources, text } from '../column.ts';
import { notAfter } from '../rules/rows.ts';
import { table } from '../table.ts';

export const relations = table({
  file: 'relations.csv',
  title: 'Ties between groups',
  about: 'A tie between two actors.',
  columns: {
    id: id('The name of the tie: `r01`.'),
    from: id('The id of a group or person, as in `names.json`.', 'actor'),
    to: id('The id of a group or person, as in `names.json`.', 'actor'),
    relation: oneOf(['supports', 'shelters', 'shares-ideology', 'fights', 'negotiates', 'splinter-of', 'part-of', 'fears', 'accommodates', 'opposes'], 'What the first does to the second.'),
    start: date('Since when, as exactly as known.').optional(),
    end: date('Until when. Empty: it went on.').optional(),
    time_note: text('What the two dates leave out.').optional(),
    statement: text('The tie in one sentence.'),
    stated_by: text('Who says so.'),
    status: text('How far it is accepted, in words.'),
    certainty: oneOf(['stated', 'disputed'], '`disputed` is drawn dashed: somebody denies it, or only one side alleges it.'),
    paragraph: text('Paragraphs of the essay, or that it is not there.'),
    sources: sources(),
  },
  headings: { from: 'From', relation: 'Tie', to: 'To', statement: 'What is said', stated_by: 'Who says so', certainty: 'How certain' },
  rules: [notAfter('start', 'end')],
});

export type Relation = z.infer<typeof relations.row>;
