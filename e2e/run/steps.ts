import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { matrixOf } from './matrix.ts';
import { top, type Step } from './step.ts';
import { ofPlaywright, ofVitest } from './tally.ts';

const reporting = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', 'test-results/unit.json'];

// Pages and components, and what of the content has types, which the files of TypeScript need: those TypeScript checks itself, in
// half the time, and when they are checked again in a quarter.
const typesOfPages: Step = { name: 'types of pages', tool: ['astro', 'astro', 'check', '--tsconfig', '.config/tsconfig.astro.json'] };

const unitTests: Step = {
  name: 'unit tests',
  // A golden file that is missing fails here, rather than being written.
  tool: ['vitest', 'vitest', 'run', '--config', '.config/vitest.config.ts', '--update=none', ...reporting],
  report: { file: 'test-results/unit.json', count: ofVitest },
};

// Lint remembers which files were in order, but not by rules of ours that have changed since.
const rules = globSync('.config/**/*.js', { cwd: top }).sort().reduce((hash, file) => hash.update(readFileSync(path.join(top, file))), createHash('sha256')).digest('hex').slice(0, 10);

const reading: readonly Step[] = [
  { name: 'types', tool: ['typescript', 'tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'], after: typesOfPages.name },
  { name: 'lint', tool: ['eslint', 'eslint', '--config', '.config/eslint.config.js', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', `node_modules/.cache/eslint-${rules}.json`, '.'] },
  { name: 'dead code', tool: ['knip', 'knip', '--config', '.config/knip.json', '--no-progress'] },
];

/** What `npm run check` does: all that needs neither a build nor a browser. */
export const checkSteps: readonly Step[] = [unitTests, typesOfPages, ...reading];

const build: Step = { name: 'build', tool: ['astro', 'astro', 'build'] };

const browserTests: Step = {
  name: 'browser tests',
  tool: ['@playwright/test', 'playwright', 'test', '--config', '.config/playwright.config.ts'],
  after: 'build',
  report: { file: 'test-results/browser.json', count: ofPlaywright, tell: matrixOf },
};

/** What `npm test` does: all of that, and the site as readers get it. What takes longest begins first. */
export const allSteps: readonly Step[] = [
  typesOfPages,
  unitTests,
  // Types of pages and build both write down the types of the content, so not at the same time.
  { ...build, after: typesOfPages.name },
  ...reading,
  { name: 'html', tool: ['html-validate', 'html-validate', '--config', '.htmlvalidate.json', 'dist'], after: build.name },
  browserTests,
];

/** What `npm run smoke` does: the site is built, and the journeys tagged `@smoke` are gone through on it. */
export const smokeSteps: readonly Step[] = [build, { ...browserTests, tool: [...browserTests.tool, '--grep', '@smoke'] }];

/** What `npm run engines` does: the journeys that are written for all engines, in each that is to be had. */
export const engineSteps: readonly Step[] = [build, { ...browserTests, tool: [...browserTests.tool, 'e2e/in-every-engine.spec.ts'] }];
