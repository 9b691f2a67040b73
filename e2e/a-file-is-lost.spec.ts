import { expect, type Page } from '@playwright/test';

import { test } from './page.ts';
import { settledOn } from './story.ts';

const books = '**/pictures/**';

test('where the pictures are refused, each step shows its own', async ({ page }) => {
  await page.route(books, (route) => route.abort());
  await page.goto('/rift/#ambush');
  await expect(stillOf(page, 'ambush')).toBeVisible();
  await expect(page.locator('#ambush h2')).toBeInViewport();
});

test('where the pictures never answer, nobody waits for ever; when they come, they are taken', async ({ page }) => {
  let answer = (): void => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route(books, async (route) => {
    await answered;
    await route.continue();
  });
  await page.goto('/rift/#ambush');
  await expect(stillOf(page, 'ambush')).toBeVisible();
  answer();
  await settledOn(page, 'ambush');
  await expect(stillOf(page, 'ambush')).toBeHidden();
  await expect(page.locator('#ambush .words')).toBeInViewport();
});

test('one loss is mended when the network is back, and the reader stays where they were', async ({ page }) => {
  await page.route(books, (route) => route.abort());
  await page.goto('/rift/#ambush');
  await expect(stillOf(page, 'ambush')).toBeVisible();
  const before = await topOf(page, 'ambush');
  await page.unroute(books);
  await page.evaluate(() => void dispatchEvent(new Event('online')));
  await settledOn(page, 'ambush');
  expect(Math.abs((await topOf(page, 'ambush')) - before)).toBeLessThan(2);
});

test('where no script arrives, each step shows its own picture', async ({ page }) => {
  await page.route(/\.m?js$/, (route) => route.abort());
  await page.goto('/rift/#ambush');
  await expect(stillOf(page, 'ambush')).toBeVisible();
});

const stillOf = (page: Page, step: string) => page.locator(`#${step} .still img`).first();

const topOf = (page: Page, step: string): Promise<number> => page.locator(`#${step} .words`).evaluate((words) => words.getBoundingClientRect().top);
