import { expect } from '@playwright/test';
import { test } from './page.ts';
import { frames, scrollTo, settledOn } from './story.ts';

test('on a phone the bar leaves the picture to the reader on the way down, and comes back on the way up and for the keyboard', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/rift/');
  const bar = page.locator('[data-bar]');
  const stage = page.locator('[data-stage]');
  await expect(bar).toBeInViewport();
  await scrollTo(page, 'ambush');
  await settledOn(page, 'ambush');
  await expect(bar).not.toBeInViewport();
  expect((await stage.boundingBox())!.y, 'the picture stands at the very top').toBe(0);
  await page.evaluate(() => scrollBy({ top: -20, behavior: 'instant' }));
  await frames(page, 20);
  await expect(bar, 'not for a thumb that trembles').not.toBeInViewport();
  await page.evaluate(() => scrollBy({ top: -60, behavior: 'instant' }));
  await expect(bar).toBeInViewport();
  expect((await stage.boundingBox())!.y, 'nothing moves for it').toBe(0);
  await scrollTo(page, 'april-strikes');
  await expect(bar).not.toBeInViewport();
  await bar.getByRole('link').first().focus();
  await expect(bar).toBeInViewport();
});

test('on a phone a link to a step shows its picture whole', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/rift/#the-gate');
  await settledOn(page, 'the-gate');
  await expect(page.locator('[data-bar]')).not.toBeInViewport();
});

test('on a desk it stays', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/#ambush');
  await settledOn(page, 'ambush');
  await scrollTo(page, 'april-strikes');
  await settledOn(page, 'april-strikes');
  await expect(page.locator('[data-bar]')).toBeInViewport({ ratio: 1 });
});

test('its ruler grows as the chapter is read, from what came before to where the next one begins', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/fencing/');
  const [read, before, end] = [page.locator('.ruler-read'), page.locator('.ruler-done'), page.locator('.ruler-gap').nth(2)];
  const width = async (part: typeof read): Promise<number> => (await part.boundingBox())!.width;
  await expect.poll(() => width(read)).toBeGreaterThanOrEqual((await width(before)) - 2);
  const start = await width(read);
  await scrollTo(page, 'both-sides');
  await expect.poll(() => width(read)).toBeGreaterThan(start + 20);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(async () => Math.abs((await width(read)) - ((await end.boundingBox())!.x + 3))).toBeLessThan(4);
});
