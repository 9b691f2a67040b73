import { expect, test } from 'vitest';

import { matrixOf } from './matrix.ts';

const gone = (title: string, ...tests: [projectName: string, status: string][]) => ({ title, tests: tests.map(([projectName, status]) => ({ projectName, status })) });

test('each journey is a row, and what was not tried is said', () => {
  const file = 'in-every-engine.spec.ts';
  const told = matrixOf({
    config: { metadata: { notTried: ['WebKit: it is not here'] } },
    suites: [
      { title: file, file, specs: [gone('a term', ['phone', 'expected'], ['firefox desk', 'unexpected'])], suites: [{ title: 'in the dark', file, specs: [gone('paper', ['phone', 'skipped'])] }] },
      { title: 'other.spec.ts', file: 'other.spec.ts', specs: [gone('one', ['phone', 'expected']), gone('two', ['phone', 'unexpected'])] },
    ],
  });
  expect(told.split('\n').slice(0, 5)).toEqual([
    '| journey | chromium phone | firefox desk |',
    '| --- | --- | --- |',
    '| a term | held | FAILED |',
    '| in the dark: paper | not tried | not tried |',
    '| all other journeys | 1 of 2 held | not tried |',
  ]);
  expect(told).toContain('Not tried in this run: WebKit: it is not here. Never tried: iOS');
});
