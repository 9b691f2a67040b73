import { expect, test } from 'vitest';
import { columnsOf, count, date, id, ids, oneOf, sources, text } from './column.ts';
import { record } from './schemas/record.ts';

const row = record({
  id: id('The name of the count. Permanent.'),
  day: date('When it was counted.'),
  dead: count('How many died; empty where nobody says.', 'people').optional(),
  of: oneOf(['all', 'children'], 'Who is counted.'),
  said: text('Who says so.', 12),
  events: ids('Ids of the events.', 'event').optional(),
  sources: sources(),
});
const good = { id: 'toll-150', day: '2014-12', dead: '150', of: 'all', said: 'the police', events: 'e1 e2', sources: 'dawn-2014' };

/** What is expected where a cell is amiss. */
function expected(cells: Readonly<Record<string, string>>): string[] {
  return row.safeParse({ ...good, ...cells }).error?.issues.map(({ message }) => message) ?? [];
}

test('cells become numbers and lists', () => {
  expect(row.parse(good)).toEqual({ ...good, dead: 150, events: ['e1', 'e2'], sources: ['dawn-2014'] });
});

test('the first clause of a description says what was expected', () => {
  expect(expected({ dead: '1,500' })).toEqual(['how many died, a whole number without marks']);
  expect(expected({ id: 'Toll 150' })).toEqual(['the name of the count, in small letters, digits and hyphens']);
  expect(expected({ said: 'everybody who was there' })).toEqual(['who says so, at most 12 characters']);
});

test('a column is known by its words, its unit, what it refers to and whether it must be there', () => {
  const [name, day, dead, of, , events] = columnsOf(row);
  expect(name).toMatchObject({ name: 'id', required: true, description: 'The name of the count. Permanent.' });
  expect(day!.description).toBe('When it was counted. YYYY, YYYY-MM or YYYY-MM-DD.');
  expect(dead).toMatchObject({ unit: 'people', required: false });
  expect(of).toMatchObject({ enum: ['all', 'children'] });
  expect(events).toMatchObject({ refers: 'event', required: false });
});
