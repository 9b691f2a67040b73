import { expect } from '@playwright/test';
import { test } from './page.ts';

/** A desk's window of 1280 by 1024, zoomed to 400 %. */
test.use({ viewport: { width: 320, height: 256 } });

test('the head of each claim opened comes into view', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/');
  for (const mark of await page.locator('.step a[data-claim]').all()) {
    await mark.click();
    const head = page.locator('.claim-panel .panel-head');
    await expect(head, (await mark.textContent())!).toBeInViewport({ ratio: 1 });
    await page.locator('.panel-close').click();
    await expect(head).toHaveCount(0);
  }
});

test('a class comes to rest on the beginning of a slide', { tag: '@desk' }, async ({ page }) => {
  const above = (slide: string): Promise<number> => page.locator(slide).evaluate((element) => Math.abs(Math.round(element.getBoundingClientRect().top)));
  await page.goto('/rift/?present#the-toll');
  await expect(page.getByRole('navigation', { name: 'Presentation' })).toBeVisible();
  await expect.poll(() => above('#the-toll')).toBe(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => above('#the-toll + .step')).toBe(0);
});
