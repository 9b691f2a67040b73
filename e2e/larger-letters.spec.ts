import { expect } from '@playwright/test';
import { test } from './page.ts';
import { scrollTo, settledOn } from './story.ts';
import { stickingOut } from './whole-page.ts';

/** A reader whose browser has letters of 32 px where others have 16. */
test.beforeEach(async ({ page }) => {
  await (await page.context().newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
});

test('with letters twice as large the words of a step grow, can be read, and have their picture', async ({ page }) => {
  await page.goto('/rift/');
  await scrollTo(page, 'ambush');
  await settledOn(page, 'ambush');
  const words = page.locator('#ambush .words');
  expect(await words.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBe(36);
  await expect(words).toBeInViewport();
  await expect(page.locator('[data-stage] > svg:visible, #ambush .still:visible').first()).toBeInViewport();
  expect((await page.locator('.bar-name').boundingBox())!.height).toBeLessThanOrEqual((await page.locator('[data-bar]').boundingBox())!.height);
});

test('with letters twice as large no page sticks out', async ({ page }) => {
  for (const path of ['/', '/rift/', '/claims/', '/sources/', '/who/', '/use/', '/rift/ambush/', '/embed/rift/', '/teach/rift/']) {
    await page.goto(path);
    expect.soft(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), path).toBe('32px');
    expect.soft(await stickingOut(page), path).toBeLessThanOrEqual(0);
  }
});

test('with letters set far apart words take it, and no label of a picture grows out of its place', async ({ page }) => {
  await page.goto('/rift/#the-toll');
  await settledOn(page, 'the-toll');
  const labels = (): Promise<string[]> => page.locator('[data-stage] > svg text:not(.tag, .country)').evaluateAll((all) => all.map((text) => `${text.textContent} ${(text as SVGTextElement).getComputedTextLength().toFixed(1)}`));
  const before = await labels();
  expect(before.length).toBeGreaterThan(5);
  await page.evaluate(() => {
    const wide = new CSSStyleSheet();
    wide.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }');
    document.adoptedStyleSheets.push(wide);
  });
  expect(await page.locator('#the-toll .words p').first().evaluate((words) => parseFloat(getComputedStyle(words).letterSpacing))).toBeGreaterThan(2);
  expect(await labels()).toEqual(before);
});
