import { expect, test as base } from '@playwright/test';

/** How Chromium begins to tell that the policy of a page, or of one in its frames, refused something. */
export const refusal = /Content.Security.Policy|TrustedHTML|TrustedScript/;

/**
 * Playwright's test, with what every journey is held to: the page's policy refuses nothing that it needs, and no script of it throws.
 * And with a picture of the page where it failed. Playwright's own (`only-on-failure`) takes one of every
 * page before it is closed and throws it away where all went well, which is a fifth of the work of a short journey.
 */
export const test = base.extend<{ mayComplain: boolean }>({
  /** True where the journey itself brings about what is refused or thrown. */
  mayComplain: [false, { option: true }],
  async page({ page, mayComplain }, use, info) {
    const heard: string[] = [];
    page.on('console', (message) => void (refusal.test(message.text()) && heard.push(`${message.location().url}: ${message.text()}`)));
    page.on('pageerror', (error) => void heard.push(String(error)));
    await use(page);
    if (!mayComplain) expect.soft(heard, 'refused by a policy, or thrown').toEqual([]);
    if (info.errors.length === 0) return;
    const path = info.outputPath('test-failed.png');
    // A page that is closed or hangs has none to give.
    const isTaken = await page.screenshot({ path, timeout: 5000 }).then(() => true, () => false);
    if (isTaken) info.attachments.push({ name: 'screenshot', path, contentType: 'image/png' });
  },
});
