import { expect, test } from '@playwright/test';
import { chapters } from './chapters.ts';
import { complaints, scrollTo, settledOn, stepsOf } from './story.ts';

for (const path of ['/', ...chapters.map((chapter) => `/${chapter}/`)]) {
  test(`a reader scrolls ${path} from top to bottom and every step brings its picture`, async ({ page }) => {
    const heard = complaints(page);
    await page.goto(path);
    const titles = new Set<string>();
    const steps = await stepsOf(page);
    expect(steps.length).toBeGreaterThan(3);
    for (const step of steps) {
      await scrollTo(page, step);
      await settledOn(page, step);
      const stage = page.locator(`[data-stage][data-current="${step}"]`);
      titles.add(await stage.locator('svg:visible [data-key="plate-title"]').innerText());
      await expect(page.locator(`[id="${step}"] .words`)).toBeInViewport();
      await expect(stage).toBeInViewport({ ratio: 0.9 });
    }
    expect(titles.size).toBeGreaterThan(steps.length * 0.7);
    expect(heard).toEqual([]);
  });
}

test('words never slide under the pinned picture on a phone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'beside each other on a desk');
  await page.goto('/rift/');
  for (const step of await stepsOf(page)) {
    await scrollTo(page, step);
    const [words, stage] = await Promise.all([page.locator(`[id="${step}"] .words`).boundingBox(), page.locator('[data-stage]').boundingBox()]);
    expect(words!.y).toBeGreaterThanOrEqual(stage!.y + stage!.height);
    expect(words!.y + words!.height, `the words of ${step} fit below the picture`).toBeLessThanOrEqual(740);
  }
});

test('nothing scrolls sideways', async ({ page }) => {
  for (const path of ['/', '/rift/', '/sanctuaries/', '/claims/', '/sources/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
