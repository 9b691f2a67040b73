import { fileURLToPath } from 'node:url';

import { defineConfig } from '@playwright/test';

import { browserHere } from '../e2e/browser/this-machine.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

// Found once: Playwright loads this file again in every worker, which inherits the environment.
process.env['CHROMIUM'] = process.env['TEST_WORKER_INDEX'] ? process.env['CHROMIUM'] : browserHere();

/** Browser tests over `dist/` as it was built; nothing is built here. */
export default defineConfig({
  testDir: '../e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '', args: quiet },
  },
  webServer: {
    command: `"${process.execPath}" e2e/run/preview.ts ${port}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    port,
    reuseExistingServer: false,
    timeout: 120_000,
  },
  // A test whose tag names one screen is run on that alone.
  projects: [
    { name: 'phone', grepInvert: /@desk/, use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true } },
    { name: 'desk', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
  ],
});
