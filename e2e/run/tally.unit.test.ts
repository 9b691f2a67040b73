import { expect, test } from 'vitest';

import { exitCode, ofExit, ofPlaywright, ofVitest, sum, summary, trusting } from './tally.ts';

test('a step with one verdict counts as one', () => {
  expect(ofExit(0)).toEqual({ passed: 1, failed: 0 });
  expect(ofExit(2)).toEqual({ passed: 0, failed: 1 });
});

test('a test file that could not be loaded counts as one failure', () => {
  const report = { numPassedTests: 4, numFailedTests: 0, testResults: [file('passed', 'passed'), file('failed')] };
  expect(ofVitest(report)).toEqual({ passed: 4, failed: 1 });
});

test('a file that failed because of its tests is not counted twice', () => {
  const report = { numPassedTests: 1, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed')] };
  expect(ofVitest(report)).toEqual({ passed: 1, failed: 1 });
});

test('a browser test that passed at the second try has failed', () => {
  expect(ofPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 1 }, errors: [] })).toEqual({ passed: 3, failed: 1 });
});

test('a fault outside the browser tests counts as a failure', () => {
  expect(ofPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] })).toEqual({ passed: 0, failed: 1 });
});

test('a runner that ends badly without naming a failure is not believed', () => {
  expect(trusting({ passed: 9, failed: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
});

test('a runner that found nothing to run has failed', () => {
  expect(trusting({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});

test('a runner that names its failures is counted as it says', () => {
  expect(trusting({ passed: 9, failed: 2 }, 1)).toEqual({ passed: 9, failed: 2 });
});

test('the summary adds up every step', () => {
  expect(summary(sum([{ passed: 1, failed: 0 }, { passed: 40, failed: 2 }]))).toBe('41 passed, 2 failed');
});

test('only a run in which something passed and nothing failed ends well', () => {
  expect(exitCode({ passed: 3, failed: 0 })).toBe(0);
  expect(exitCode({ passed: 3, failed: 1 })).toBe(1);
  expect(exitCode(sum([]))).toBe(1);
});

function file(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((one) => ({ status: one })) };
}
