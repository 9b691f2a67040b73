import { expect } from '@playwright/test';
import { test } from './page.ts';
import { settledOn } from './story.ts';

test('a marked phrase opens who says it and what the record shows, in place', { tag: '@smoke' }, async ({ page }) => {
  await page.goto('/rift/#april-strikes');
  // Before its script has come, the phrase is a link to the ledger.
  await settledOn(page, 'april-strikes');
  const before = page.url();
  const mark = page.locator('#april-strikes a[data-claim="C06"]');
  await mark.click();
  const panel = page.locator('#april-strikes .claim-panel');
  await expect(panel).toBeVisible();
  for (const words of ['Nuanced', 'The essay says', 'The record shows']) await expect(panel).toContainText(words);
  expect(await panel.locator('a[href^="http"]').count()).toBeGreaterThan(0);
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
  expect(page.url()).toBe(before);
  // A sheet rises while the page goes on to make room for it.
  await expect.poll(async () => {
    const [phrase, opened] = await Promise.all([mark.boundingBox(), panel.boundingBox()]);
    return opened!.y - (phrase!.y + phrase!.height);
  }, 'below the phrase, over nothing').toBeGreaterThanOrEqual(-1);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('a claim opens and closes from the keyboard', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/#ambush');
  const mark = page.locator('#ambush a[data-claim="C08"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#ambush .claim-panel')).toContainText('14 April');
  await page.keyboard.press('Enter');
  await expect(page.locator('#ambush .claim-panel')).toHaveCount(0);
});

test('in the whole story, and for a claim of another chapter, the words come from the ledger', { tag: '@phone' }, async ({ page }) => {
  for (const path of ['/', '/rift/']) {
    await page.goto(`${path}#kabul-falls`);
    await page.locator('#kabul-falls a[data-claim="C27"]').click();
    await expect(page.locator('#kabul-falls .claim-panel')).toContainText('The record shows');
    expect(new URL(page.url()).pathname).toBe(path);
  }
});

test('every mark of every chapter leads to an entry that is there', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/claims/');
  const entries = new Set(await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id)));
  await page.goto('/');
  const marks = await page.locator('a[data-claim]').evaluateAll((all) => all.map((mark) => mark.getAttribute('href')!));
  expect(marks.length).toBeGreaterThan(25);
  expect(marks.filter((href) => !href.startsWith('/claims/#') || !entries.has(href.split('#')[1]!))).toEqual([]);
});
