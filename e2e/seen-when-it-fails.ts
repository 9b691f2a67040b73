import { test as base } from '@playwright/test';

/**
 * Playwright's test, with a picture of the page where it failed. Playwright's own (`only-on-failure`) takes one of every
 * page before it is closed and throws it away where all went well, which is a fifth of the work of a short journey.
 */
export const test = base.extend({
  async page({ page }, use, info) {
    await use(page);
    if (info.errors.length === 0) return;
    const path = info.outputPath('test-failed.png');
    // A page that is closed or hangs has none to give.
    const isTaken = await page.screenshot({ path, timeout: 5000 }).then(() => true, () => false);
    if (isTaken) info.attachments.push({ name: 'screenshot', path, contentType: 'image/png' });
  },
});
