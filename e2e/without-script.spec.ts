import { expect } from '@playwright/test';
import { chapters } from './chapters.ts';
import { test } from './page.ts';

test.use({ javaScriptEnabled: false });

for (const path of ['/', ...chapters.map((chapter) => `/${chapter}/`)]) {
  test(`${path} shows every step's words and its own still picture without script`, { tag: path === '/rift/' ? '@smoke' : path === '/' ? '@desk' : '@phone' }, async ({ page }) => {
    await page.goto(path);
    const steps = await page.locator('[data-step]').all();
    expect(steps.length).toBeGreaterThan(3);
    const pictures = new Set<string>();
    for (const step of steps) {
      await step.scrollIntoViewIfNeeded();
      await expect(step.locator('.words')).toBeVisible();
      // The first picture of a story is on its stage already.
      const first = await step.evaluate((element) => element.matches(':first-of-type'));
      for (const still of (await step.locator('.still img').all()).slice(first ? 1 : 0)) {
        await still.scrollIntoViewIfNeeded();
        await expect(still).toBeVisible();
        await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
        pictures.add(await still.evaluate((image: HTMLImageElement) => image.currentSrc));
      }
    }
    const stages = await page.locator('[data-stage] > svg:visible').all();
    for (const picture of stages) expect((await picture.boundingBox())!.width).toBeGreaterThan(300);
    expect(stages).toHaveLength(await page.locator('.story').count());
    expect(pictures.size + stages.length).toBeGreaterThanOrEqual(steps.length);
  });
}

test('a claim is a link to its entry in the ledger', async ({ page }) => {
  await page.goto('/rift/');
  await page.locator('a[data-claim="C06"]').first().click();
  await expect(page).toHaveURL(/\/claims\/#C06$/);
  await expect(page.locator('#C06')).toBeInViewport();
});

test('a link to a step lands below the bar, and no picture is waited for', async ({ page }) => {
  await page.goto('/rift/#ambush');
  const { bar, step } = await page.evaluate(() => ({ bar: document.querySelector('.bar')!.getBoundingClientRect().bottom, step: document.querySelector('#ambush')!.getBoundingClientRect().top }));
  expect(step - bar, 'the step begins where the bar ends').toBeGreaterThanOrEqual(-1);
  expect(step - bar).toBeLessThan(20);
  expect(await page.locator('#ambush .still').first().evaluate((still) => getComputedStyle(still).animationDuration)).toBe('0s');
});
