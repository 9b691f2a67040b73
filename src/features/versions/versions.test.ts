import { expect, test } from 'vitest';
import { versionPairs } from './versions.ts';

test('any two versions are compared once, the earlier first', () => {
  expect(versionPairs(['2026-10-01', '2026-11-26', '2026-11-27'])).toEqual([
    { name: '2026-10-01-to-2026-11-26', before: '2026-10-01', after: '2026-11-26' },
    { name: '2026-10-01-to-2026-11-27', before: '2026-10-01', after: '2026-11-27' },
    { name: '2026-11-26-to-2026-11-27', before: '2026-11-26', after: '2026-11-27' },
  ]);
});
