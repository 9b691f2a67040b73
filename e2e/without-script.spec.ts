import { expect, test } from '@playwright/test';
import { chapters } from './chapters.ts';

test.use({ javaScriptEnabled: false });

for (const path of ['/', ...chapters.map((chapter) => `/${chapter}/`)]) {
  test(`${path} shows every step's words and its own still picture without script`, async ({ page }) => {
    await page.goto(path);
    const steps = await page.locator('[data-step]').all();
    expect(steps.length).toBeGreaterThan(3);
    const pictures = new Set<string>();
    for (const step of steps) {
      await step.scrollIntoViewIfNeeded();
      await expect(step.locator('.words')).toBeVisible();
      for (const still of await step.locator('.still img').all()) {
        await still.scrollIntoViewIfNeeded();
        await expect(still).toBeVisible();
        await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
        pictures.add(await still.evaluate((image: HTMLImageElement) => image.currentSrc));
      }
    }
    expect(pictures.size).toBeGreaterThanOrEqual(steps.length);
    await expect(page.locator('[data-stage]').first()).toBeHidden();
  });
}

test('a claim is a link to its entry in the ledger', async ({ page }) => {
  await page.goto('/rift/');
  await page.locator('a[data-claim="C06"]').first().click();
  await expect(page).toHaveURL(/\/claims\/#C06$/);
  await expect(page.locator('#C06')).toBeInViewport();
});
