import { date, id, oneOf, sources, text } from '../column.ts';
import { table } from '../table.ts';

export const havens = table({
  file: 'havens.csv',
  title: 'Who says who shelters whom',
  about: 'Charges that one side shelters men who attack the other, each with its answer. The two charges do not rest on evidence of the same strength; see the column `evidence`.',
  columns: {
    id: id('The name of the charge.'),
    date: date('When it was made, or from when it holds.'),
    until: date('To when it holds; empty for a single statement.').optional(),
    says: text('Who says so.'),
    speaks_for: oneOf(['kabul', 'islamabad', 'outside'], 'For whom the speaker speaks.'),
    of: oneOf(['kabul', 'islamabad'], 'The side that is said to give shelter.'),
    charge: text('What is said, in our words.'),
    answer: text('What the other side answered, in our words.'),
    answered_by: text('Who answered; empty where no answer was found.').optional(),
    evidence: text('What stands behind it; empty where nothing but the statement.').optional(),
    sources: sources(),
  },
  headings: { date: 'Date', says: 'Who says so', charge: 'Charge', answer: 'Answer', evidence: 'Evidence' },
});
