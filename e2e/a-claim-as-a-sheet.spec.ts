import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './page.ts';
import { frames, settledOn } from './story.ts';

/** A phrase of a step whose claim is opened on a phone, the sheet that came, and where the page stood before. */
async function raised(page: Page, step: string, path = '/rift/'): Promise<{ phrase: Locator; sheet: Locator; before: number }> {
  await page.goto('about:blank');
  await page.goto(`${path}#${step}`);
  await settledOn(page, step);
  // Before its letters have come, what stands above is longer.
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  await frames(page, 3);
  const phrase = page.locator(`[id="${step}"] a[data-claim]`).last();
  // A tap on what does not lie on top would be tried again elsewhere, after scrolling to it.
  await expect.poll(() => isOnTop(phrase)).toBe(true);
  const before = await page.evaluate(() => scrollY);
  await phrase.tap();
  const sheet = page.locator('.panel.sheet');
  await expect(sheet).toBeVisible();
  await expect.poll(() => sheet.evaluate((panel) => panel.getAnimations().length)).toBe(0);
  return { phrase, sheet, before };
}

test.describe('on a phone the record of a claim comes up from below', { tag: '@phone' }, () => {
  for (const [width, height] of [[375, 553], [390, 664], [390, 844]] as const) {
    test(`at ${width} x ${height} it takes at most 60 % of the height, and its phrase stands above it`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      // In the whole story a chapter is closed in itself until a sheet is open there.
      for (const [step, path] of [['kabul-falls', '/rift/'], ['the-toll', '/']] as const) {
        const { phrase, sheet } = await raised(page, step, path);
        const panel = (await sheet.boundingBox())!;
        expect.soft(panel.height, step).toBeLessThanOrEqual(0.6 * height + 1);
        expect.soft(panel.y + panel.height, step).toBeCloseTo(height, 0);
        await expect.poll(async () => { const { y, height: high } = (await phrase.boundingBox())!; return y >= 0 && y + high <= panel.y + 1; }).toBe(true);
        expect.soft(await isOnTop(phrase), step).toBe(true);
        expect.soft(await sheet.evaluate((element) => getComputedStyle(element).overflowY)).toBe('auto');
      }
    });
  }

  test('Escape, a tap outside, its button and a finger that draws it down close it; the phrase keeps the focus and the page its place', async ({ page }) => {
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => page.touchscreen.tap(180, 20),
      () => page.locator('.sheet .panel-close').tap(),
      () => drawDown(page, 200),
    ]) {
      const { phrase, sheet, before } = await raised(page, 'april-strikes');
      await expect(phrase).toBeFocused();
      await close();
      await expect(sheet).toHaveCount(0);
      await expect(phrase).toBeFocused();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
      await settledOn(page, 'april-strikes');
    }
  });

  test('a finger that draws it down by a little leaves it open', async ({ page }) => {
    const { sheet } = await raised(page, 'april-strikes');
    await drawDown(page, 30);
    await frames(page, 2);
    await expect(sheet).toBeVisible();
    expect(await sheet.evaluate((panel) => (panel as HTMLElement).style.transform)).toBe('');
  });
});

/** Whether nothing lies over the phrase's first letters. */
function isOnTop(phrase: Locator): Promise<boolean> {
  return phrase.evaluate((link) => {
    const { left, top } = link.getClientRects()[0]!;
    return link.contains(document.elementFromPoint(left + 4, top + 6));
  });
}

/** Puts a finger on the head of the sheet and draws it down by so many pixels. */
async function drawDown(page: Page, by: number): Promise<void> {
  const { x, y, width } = (await page.locator('.sheet .panel-head').boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const at = (down: number): { x: number; y: number }[] => [{ x: x + width / 2, y: y + 8 + down }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const share of [0.25, 0.5, 0.75, 1]) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(by * share) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
