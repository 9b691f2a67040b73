import type { Page } from '@playwright/test';

import { test as base } from './every-journey.ts';
import { frames, isReady } from './story.ts';

/** Milliseconds a page is given for scripts that a test holds back. */
const patience = 8000;

/**
 * Playwright's test, with a reader who does not press a key in the very moment a page appears: its scripts are asked
 * for after the first paint, and a page says when they are there (`data-ready`). And who turns a page dark or to paper sees it so
 * before it is asked anything: until its next frame Chromium says of one opened by `::details-content` that it is not seen.
 */
export const test = base.extend({
  async page({ page, javaScriptEnabled }, use) {
    if (javaScriptEnabled !== false) {
      const [goto, reload, emulateMedia] = [page.goto.bind(page), page.reload.bind(page), page.emulateMedia.bind(page)];
      page.goto = async (url, options) => ready(page, await goto(url, options), options?.waitUntil);
      page.reload = async (options) => ready(page, await reload(options), options?.waitUntil);
      page.emulateMedia = async (options) => {
        await emulateMedia(options);
        await frames(page, 2);
      };
    }
    await use(page);
  },
});

async function ready<Answer>(page: Page, answer: Answer, waited: string | undefined): Promise<Answer> {
  if (waited !== 'commit' && waited !== 'domcontentloaded') await page.waitForFunction(isReady, undefined, { timeout: patience }).catch(() => undefined);
  return answer;
}
