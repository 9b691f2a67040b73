import { fileURLToPath } from 'node:url';

import { defineConfig } from '@playwright/test';

import { browserHere, enginesHere } from '../e2e/browser/this-machine.ts';
import type { OfEngine } from '../e2e/engines/in-any-engine.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
// The last: without windows Chromium would fit letters to whole pixels, which no reader's does.
const quiet = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--font-render-hinting=none'];

// Found once: Playwright loads this file again in every worker, which inherits the environment.
const isFirst = !process.env['TEST_WORKER_INDEX'];
const { programs, notTried } = isFirst ? enginesHere() : { programs: {}, notTried: [] };
if (isFirst) Object.assign(process.env, { FIREFOX: '', WEBKIT_DRIVER: '' }, programs, { CHROMIUM: browserHere() });

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 800 } };
// The other engines go the journeys that are written for all of them, where a page opens in them.
const everyEngine = { testMatch: '**/in-every-engine.spec.ts' };
const firefox = {
  engine: 'firefox',
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: { executablePath: process.env['FIREFOX'] ?? '', firefoxUserPrefs: { 'ui.useOverlayScrollbars': 1 } },
} as const;
const others = [
  ...(process.env['FIREFOX'] ? [{ name: 'firefox phone', ...everyEngine, use: { ...firefox, ...phone } }, { name: 'firefox desk', ...everyEngine, use: { ...firefox, ...desk } }] : []),
  ...(process.env['WEBKIT_DRIVER'] ? [{ name: 'webkit phone', ...everyEngine, use: { engine: 'webkit', ...phone } as const }, { name: 'webkit desk', ...everyEngine, use: { engine: 'webkit', ...desk } as const }] : []),
];

/** Browser tests over `dist/` as it was built; nothing is built here. */
export default defineConfig<object, OfEngine>({
  testDir: '../e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  metadata: { notTried },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '', args: quiet },
  },
  webServer: {
    command: `"${process.execPath}" e2e/run/serve.ts ${port}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    port,
    reuseExistingServer: false,
    timeout: 120_000,
  },
  // A test whose tag names one screen is run on that alone: where what it asks has nothing to do with the window (a clipboard, an
  // address, what a host and a frame say to each other), or would break there first (fingers and little room on the phone, keys
  // and the wheel on the desk). What stands in a window, and how it is opened, is tried on both.
  projects: [
    { name: 'phone', grepInvert: /@desk/, use: { ...phone, deviceScaleFactor: 3, hasTouch: true, isMobile: true } },
    { name: 'desk', grepInvert: /@phone/, use: desk },
    ...others,
  ],
});
