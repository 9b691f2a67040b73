import { expect, test } from '@playwright/test';
import { chapters } from './chapters.ts';
import { complaints, scrollTo, settledOn, stepsOf } from './story.ts';

for (const path of ['/', ...chapters.map((chapter) => `/${chapter}/`)]) {
  test(`a reader scrolls ${path} from top to bottom and every step brings its picture`, async ({ page }) => {
    test.slow();
    const heard = complaints(page);
    await page.goto(path);
    const titles = new Set<string>();
    const steps = await stepsOf(page);
    expect(steps.length).toBeGreaterThan(3);
    for (const step of steps) {
      await scrollTo(page, step);
      await settledOn(page, step);
      const stage = page.locator(`[data-stage][data-current="${step}"]`);
      titles.add((await stage.locator('svg:visible [data-key="plate-title"]').textContent()) ?? '');
      await expect(page.locator(`[id="${step}"] .words`)).toBeInViewport();
      const unseen = await stage.locator('svg *').evaluateAll((marks) => marks.filter((mark) => getComputedStyle(mark).display === 'none' || Number(getComputedStyle(mark).opacity) < 0.05).map((mark) => mark.outerHTML.slice(0, 80)));
      expect(unseen, `marks of ${step} that nobody sees`).toEqual([]);
      await expect(stage).toBeInViewport({ ratio: 0.9 });
    }
    expect(titles.size).toBeGreaterThan(steps.length * 0.7);
    expect(heard).toEqual([]);
  });
}

for (const width of [320, 600, 820, 1000, 1024, 1179, 1180, 1520]) {
  test(`the stage shows its picture in a window ${width} wide`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'a window on a desk takes every width');
    await page.setViewportSize({ width, height: 768 });
    await page.goto('/rift/#ambush');
    await settledOn(page, 'ambush');
    const picture = page.locator('[data-stage] > svg');
    await expect(picture).toHaveCount(1);
    await expect(picture).toBeInViewport({ ratio: 0.99 });
    expect((await picture.boundingBox())!.width).toBeGreaterThan(280);
  });
}

test('words never slide under the pinned picture on a phone, and fit below it', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'beside each other on a desk');
  test.slow();
  await page.goto('/');
  for (const step of await stepsOf(page)) {
    await scrollTo(page, step);
    const words = page.locator(`[id="${step}"] .words`);
    const stage = page.locator(`.story:has([id="${step}"]) [data-stage]`);
    const [first, picture] = await Promise.all([words.boundingBox(), stage.boundingBox()]);
    expect(first!.y, step).toBeGreaterThanOrEqual(picture!.y + picture!.height);
    expect(first!.y + first!.height, step).toBeLessThanOrEqual(page.viewportSize()!.height);
    await words.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await settledOn(page, step);
  }
});

for (const height of [180, 256]) {
  test(`at 400 % zoom every step has its own picture, as wide as the window, 320 x ${height}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'a desk is zoomed');
    await page.setViewportSize({ width: 320, height });
    await page.goto('/outlook/');
    await expect(page.locator('[data-stage]')).toBeHidden();
    for (const step of await stepsOf(page)) {
      const picture = page.locator(`[id="${step}"] .still img`).first();
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      expect((await picture.boundingBox())!.width).toBeGreaterThan(280);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await scrollTo(page, 'three-ways');
    await settledOn(page, 'three-ways');
  });
}

test('nothing scrolls sideways', async ({ page }) => {
  for (const path of ['/', '/rift/', '/sanctuaries/', '/claims/', '/sources/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
