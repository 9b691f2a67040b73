/** How many things were looked at and held, or did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What we read of the JSON report of vitest. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** What we read of the JSON report of Playwright. `errors` are faults outside any test: a server that does not start, no tests found. */
export interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
  readonly suites: readonly PlaywrightSuite[];
  /** Engines that were not tried, each with the reason; from the configuration of the tests. */
  readonly config: { readonly metadata: { readonly notTried: readonly string[] } };
}

/** A file of browser tests, or a part of one. */
export interface PlaywrightSuite {
  readonly title: string;
  readonly file: string;
  readonly specs: readonly { readonly title: string; readonly tests: readonly { readonly projectName: string; readonly status: string }[] }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** A step that is right or wrong as a whole counts as one. */
export function ofExit(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A file that could not be loaded holds no failed test, yet counts as one failure. */
export function ofVitest(report: VitestReport): Tally {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** A test that passes only when tried again has failed. */
export function ofPlaywright({ stats, errors }: Pick<PlaywrightReport, 'stats' | 'errors'>): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** A runner that ended badly without naming a failure, or found nothing to run, has failed once. */
export function trusting(tally: Tally, code: number): Tally {
  const silent = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

/** All the tallies together. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), { passed: 0, failed: 0 });
}

/** The last line of `npm run check` and `npm test`. */
export function summary({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** 0 only when something was looked at and all of it held. */
export function exitCode({ passed, failed }: Tally): 0 | 1 {
  return failed === 0 && passed > 0 ? 0 : 1;
}
