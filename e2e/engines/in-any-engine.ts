import { test as base, type Browser } from '@playwright/test';

import { readerIn } from './driven-by-playwright.ts';
import { startWebKit, type WebKit } from './driven-by-webdriver.ts';
import type { Reader, Wishes } from './reader.ts';

/** What a project of the tests says: the engine whose reader it is. */
export interface OfEngine {
  readonly engine: 'chromium' | 'firefox' | 'webkit';
}

interface Given {
  readonly wishes: Wishes;
  /** A reader in the engine of the project. */
  readonly reader: Reader;
  /** The same reader in Chromium, to compare with. */
  readonly inChromium: Reader;
}

interface OfWorker extends OfEngine {
  readonly webkit: WebKit | undefined;
  readonly chromiumToo: Browser;
}

/** Tests that know a browser only by what its reader does. */
export const test = base.extend<Given, OfWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  wishes: [{ script: true, colours: 'light' }, { option: true }],
  // Playwright's own browser stands idle meanwhile: it has none that is WebKit here.
  webkit: [async ({ engine }, use) => {
    const webkit = engine === 'webkit' ? await startWebKit(process.env['WEBKIT_DRIVER']!) : undefined;
    await use(webkit);
    webkit?.stop();
  }, { scope: 'worker' }],
  chromiumToo: [async ({ playwright, browser, engine }, use) => {
    const own = engine === 'firefox' ? await playwright.chromium.launch({ executablePath: process.env['CHROMIUM']! }) : undefined;
    await use(own ?? browser);
    await own?.close();
  }, { scope: 'worker' }],
  reader: async ({ webkit, browser, baseURL, viewport, wishes, engine, playwright, launchOptions, channel }, use) => {
    // Firefox takes these wishes from its settings alone: what Playwright asks of a page there does nothing, and says nothing.
    const settings = { ...(wishes.script ? {} : { 'javascript.enabled': false }), ...(wishes.colours === 'dark' ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}) };
    const own = engine === 'firefox' && Object.keys(settings).length > 0 ? await playwright.firefox.launch({ ...launchOptions, channel: channel!, firefoxUserPrefs: { ...launchOptions.firefoxUserPrefs, ...settings } }) : undefined;
    const reader = await (webkit ? webkit.reader(baseURL!, viewport!, wishes) : readerIn(own ?? browser, baseURL!, viewport!, wishes));
    await use(reader);
    await reader.leave();
    await own?.close();
  },
  inChromium: async ({ chromiumToo, baseURL, viewport, wishes }, use) => {
    const reader = await readerIn(chromiumToo, baseURL!, viewport!, wishes);
    await use(reader);
    await reader.leave();
  },
});
