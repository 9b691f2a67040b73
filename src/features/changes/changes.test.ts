import { expect, test } from 'vitest';
import type { Change } from '../../content/schemas/change.ts';
import { changesTo, lastMend } from './changes.ts';

const changes: Change[] = [
  { id: 'later', date: '2027-03-01', kind: 'updated', claims: ['C05'], why: 'A new count.' },
  { id: 'ambush-date', date: '2027-01-05', kind: 'corrected', steps: ['ambush'], was: 'The 13th', now: 'The 14th', why: 'A notice.' },
  { id: 'first-edition', date: '2026-11-22', kind: 'published', why: 'New.' },
];
const idsOf = (found: readonly Change[]): string[] => found.map(({ id }) => id);

test('a step has its own changes, those of its claims, and the first edition', () => {
  expect(idsOf(changesTo({ claims: ['C05'], steps: ['ambush'] }, changes))).toEqual(['later', 'ambush-date', 'first-edition']);
  expect(idsOf(changesTo({ claims: ['C06'], steps: ['ambush'] }, changes))).toEqual(['ambush-date', 'first-edition']);
});

test('only what was mended is marked, the last mend first', () => {
  expect(lastMend({ claims: ['C05'], steps: ['ambush'] }, changes)?.id).toBe('later');
  expect(lastMend({ claims: [], steps: ['ambush'] }, changes)?.id).toBe('ambush-date');
  expect(lastMend({ claims: ['C06'], steps: ['one-line'] }, changes)).toBeUndefined();
});
