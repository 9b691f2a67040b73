import { expect, test } from 'vitest';
import { byLetter } from './by-letter.ts';

test('a list is cut where its first letter changes, whatever its case, marks and signs', () => {
  const parts = byLetter(['Étude', 'eid', 'amir', '‘Afghan’', '9 News', 'Eid al-Fitr'], (name) => name, 'en');
  expect(parts.map(({ letter, id, entries }) => [letter, id, entries])).toEqual([
    ['0–9', 'letter-0-9', ['9 News']],
    ['A', 'letter-a', ['‘Afghan’', 'amir']],
    ['E', 'letter-e', ['eid', 'Eid al-Fitr', 'Étude']],
  ]);
});
