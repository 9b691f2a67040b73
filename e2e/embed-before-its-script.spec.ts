import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';

/** Holds back every script; gives what lets them through. */
async function holdScripts(page: Page): Promise<() => void> {
  const held: (() => void)[] = [];
  let open = false;
  await page.route('**/*.js', async (route) => {
    if (!open) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  return () => {
    open = true;
    for (const go of held) go();
  };
}

test('a chapter in a frame is read before its script has come, and nothing moves when it does', { tag: '@phone' }, async ({ page }) => {
  const letIn = await holdScripts(page);
  await page.goto('/embed/rift/', { waitUntil: 'commit' });
  const [first, still, ways] = [page.locator('[data-step]').first(), page.locator('.embed-step:first-child .embed-still svg'), page.locator('.embed-ways')];
  await expect(first.locator('.words')).toBeInViewport();
  await expect(still).toBeInViewport({ ratio: 1 });
  await expect(ways).toBeInViewport();
  await expect(page.locator('[data-step]').nth(1).locator('.words')).toBeHidden();
  const before = await Promise.all([still, first.locator('.words'), ways].map((part) => part.boundingBox()));
  letIn();
  await expect(page.locator('[data-stage][data-settled]')).toBeVisible();
  expect(await Promise.all([page.locator('[data-stage] svg'), first.locator('.words'), ways].map((part) => part.boundingBox()))).toEqual(before);
  await expect(still).toBeHidden();
});

test('one asked for by its step shows no other before', { tag: '@phone' }, async ({ page }) => {
  const letIn = await holdScripts(page);
  await page.goto('/embed/rift/?step=ambush', { waitUntil: 'commit' });
  await expect(page.locator('.embed-title')).toBeVisible();
  await expect(page.locator('[data-step]').first().locator('.words')).toBeHidden();
  letIn();
  await expect(page.locator('#ambush .words')).toBeInViewport();
});
