import { date, id, oneOf, sources, text } from '../column.ts';
import { inOrderOf } from '../rules/rows.ts';
import { table } from '../table.ts';

export const statements = table({
  file: 'statements.csv',
  title: 'What was said',
  about: 'A word or a blow in the exchange between the two capitals.',
  columns: {
    id: id('The name of the statement. Permanent: `w2022-04-24-yaqoob`.'),
    date: date('The day it was said or done.'),
    side: oneOf(['kabul', 'islamabad', 'neither'], 'The side of the line that speaks or acts; `neither` stands on the line: both, or somebody else.'),
    speaker: text('Who speaks; for a strike, who says that it happened.', 48),
    words: text('What was said or done, in our words. Never a quotation.', 90),
    short: text('The same for a phone.', 60),
    kind: oneOf(['statement', 'strike', 'clash', 'truce'], '`truce` is its beginning or its end.'),
    sources: sources(),
  },
  headings: { date: 'Date', speaker: 'Who', words: 'In our words' },
  rules: [inOrderOf('date')],
});
