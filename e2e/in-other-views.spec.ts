import { expect } from '@playwright/test';

import { test } from './page.ts';
import { settledOn } from './story.ts';

test('what is copied from a chapter is what is seen', { tag: '@desk' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/rift/#ambush');
  await settledOn(page, 'ambush');
  const hidden = await page.locator('#ambush .alt, #ambush .unseen').evaluateAll((all) => all.map(({ textContent }) => textContent!.trim()).filter((words) => words.length > 8));
  expect(hidden.length).toBeGreaterThan(0);
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#ambush')!));
  await page.keyboard.press('ControlOrMeta+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain((await page.locator('#ambush h2').textContent())!.trim());
  for (const words of hidden) expect(copied).not.toContain(words);
});

test('reader views keep the words of each step, however many links they hold', { tag: '@desk' }, async ({ page }) => {
  // Mozilla's Readability takes out a div, list or table that is mostly links; a section never.
  await page.goto('/rift/');
  expect(await page.locator('[data-step], [data-step] .words').evaluateAll((all) => [...new Set(all.map(({ tagName }) => tagName))])).toEqual(['SECTION']);
});
