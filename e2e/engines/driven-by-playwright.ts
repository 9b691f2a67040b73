import type { Browser } from '@playwright/test';

import type { Reader, Window, Wishes } from './reader.ts';

/** A reader in a browser that Playwright drives. */
export async function readerIn(browser: Browser, baseURL: string, viewport: Window, { script, colours }: Wishes): Promise<Reader & { leave: () => Promise<void> }> {
  const context = await browser.newContext({ baseURL, viewport, javaScriptEnabled: script, colorScheme: colours });
  const page = await context.newPage();
  return {
    open: async (path) => void (await page.goto(path)),
    ask: (question, given) => page.evaluate(question as never, given as never),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.locator(selector).first().click(),
    leave: () => context.close(),
  };
}
