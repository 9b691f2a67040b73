import { count, date, id, sources, text } from '../column.ts';
import { notAfter } from '../rules/rows.ts';
import { table } from '../table.ts';

export const mergers = table({
  file: 'mergers.csv',
  title: 'Groups that came back',
  about: 'A splinter, or a count of splinters, that came back to the Pakistani Taliban.',
  columns: {
    id: id('The name of the merger.'),
    group: id('The id of the group, as in `names.json`; empty for a count of groups.', 'group').optional(),
    groups: count('How many groups the row stands for.', 'groups'),
    left_from: id('The id of the group it had broken from; empty for a count of groups.', 'group').optional(),
    left: date('When it broke away, as exactly as known; empty for a count of groups.').optional(),
    date: date('When they joined, or by when they were counted.'),
    statement: text('What happened.'),
    speaker: text('Who says so.'),
    sources: sources(),
  },
  headings: { date: 'Date', statement: 'What is said', speaker: 'Who says so' },
  rules: [notAfter('left', 'date')],
});
