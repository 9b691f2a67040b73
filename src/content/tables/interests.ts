import type { z } from 'astro/zod';
import { id, oneOf, sources, text } from '../column.ts';
import { table } from '../table.ts';

export const interests = table({
  file: 'interests.csv',
  title: 'What each side wants',
  about: 'One issue between the two sides.',
  columns: {
    id: id('The name of the issue.'),
    issue: text('The issue in a few words.'),
    pakistan_wants: text('What Pakistan wants, in its own terms.'),
    afghan_taliban_want: text('What the Afghan Taliban want, in their own terms.'),
    alignment: oneOf(['diverge', 'diverge-with-local-deals', 'partly', 'converge'], 'Whether the two wishes part.'),
    paragraph: text('Paragraphs of the essay, or that it is not there.'),
    nuance: text('What the two columns leave out.'),
    sources: sources(),
  },
  headings: { issue: 'Issue', pakistan_wants: 'Pakistan wants', afghan_taliban_want: 'The Afghan Taliban want', alignment: 'How they stand' },
});

export type Interest = z.infer<typeof interests.row>;
