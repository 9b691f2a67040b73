import { expect, test } from 'vitest';

import { tried } from './bad-content/try-content.ts';

// `npm run spoil` tries as many as you like.
test('content with a slip in it is read and drawn, or its fault is told with file and place; nothing throws', { timeout: 600_000 }, () => {
  const outcomes = [...tried(Array.from({ length: 8 }, (_, i) => i + 1))];
  expect(outcomes.filter(({ is }) => is === 'bad')).toEqual([]);
  expect(new Set(outcomes.map(({ is }) => is))).toContain('told');
});
