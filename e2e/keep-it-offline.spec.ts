import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, type Route } from '@playwright/test';
import { test } from './page.ts';

import type { Kept } from '../src/build/kept-files.ts';
import { complaints, settledOn, stepsOf } from './story.ts';

test('what is kept weighs what the about page says, and all of it is there', { tag: '@desk' }, () => {
  const { bytes, files } = JSON.parse(readFileSync('dist/offline.json', 'utf8')) as Kept;
  expect((bytes / 1e6).toFixed(0)).toBe('6');
  expect(files.filter((file) => !existsSync(`dist${file}${file.endsWith('/') ? 'index.html' : ''}`))).toEqual([]);
});

const kept = (page: Page): Promise<number[]> => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);

test('a reader keeps the site, reads a chapter with the line cut, removes it, and it is gone', { tag: '@desk' }, async ({ page, context }) => {
  const heard = complaints(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/rift/');
  await page.goto('/about/#offline');
  const keep = page.getByRole('button', { name: 'Keep it in this browser' });
  await expect(keep).toBeVisible();
  expect(await kept(page), 'nothing without a press').toEqual([0, 0]);
  expect(asked.filter((path) => path.includes('offline'))).toEqual([]);

  await keep.click();
  const status = page.locator('.keep-offline [role="status"]');
  await expect(status).toHaveText(/^Kept in this browser: the version of \d+ \p{L}+ \d{4}\.$/u);
  await expect(keep).toBeHidden();
  expect(await kept(page)).toEqual([1, 1]);
  expect(heard, 'its policy allows it').toEqual([]);

  await context.setOffline(true);
  await page.goto('/rift/?from=a-friend#ambush');
  await settledOn(page, 'ambush');
  const last = (await stepsOf(page)).at(-1)!;
  await page.goto(`/sanctuaries/`);
  await page.locator('[data-step] a[data-claim]').first().click();
  await expect(page.locator('.claim-panel')).toBeVisible();
  await page.goto(`/#${last}`);
  await settledOn(page, last);
  await page.goto('/claims/#C06');
  await expect(page.locator('#C06')).toBeInViewport();
  const elsewhere = await context.newPage();
  await expect(elsewhere.goto('/embed/rift/'), 'frames are left alone').rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await elsewhere.close();

  await page.goto('/about/');
  await expect(status).toHaveText(/^Kept in this browser/);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(keep).toBeVisible();
  await expect(status).toBeEmpty();
  expect(await kept(page)).toEqual([0, 0]);
  const later = await context.newPage();
  await expect(later.goto('/rift/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await later.close();
  await context.setOffline(false);
  await page.goto('/rift/');
  expect(await kept(page)).toEqual([0, 0]);
});

test('a line that hangs counts as none, but what was not kept is waited for', { tag: '@desk' }, async ({ page, context }) => {
  await page.goto('/about/');
  await page.getByRole('button', { name: 'Keep it in this browser' }).click();
  await expect(page.getByRole('button', { name: 'Remove it' })).toBeVisible();
  const hanging: Route[] = [];
  await context.route('**/sanctuaries/', (route) => { hanging.push(route); });
  const unkept: Route[] = [];
  await context.route('**/rift/ambush/', (route) => { unkept.push(route); });
  const coming = (await context.newPage()).goto('/rift/ambush/');
  await page.goto('/sanctuaries/');
  await expect(page.locator('h1')).toBeVisible();
  expect(hanging).toHaveLength(1);
  await expect.poll(() => unkept.length, 'asked for once more').toBe(2);
  await unkept[1]!.continue();
  expect((await coming)!.status()).toBe(200);
});

test('a newer version takes the place of the kept one at a press, and what cannot be kept is told', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('button', { name: 'Keep it in this browser' }).click();
  await expect(page.getByRole('button', { name: 'Remove it' })).toBeVisible();
  const name = await page.evaluate(async () => {
    const [old] = await caches.keys();
    await caches.delete(old!);
    await caches.open(old!.replace(/\w+$/, 'older'));
    return old;
  });
  await page.reload();
  await page.getByRole('button', { name: 'Keep the newer version instead' }).click();
  await expect(page.locator('[data-keep-now]')).toBeHidden();
  expect(await page.evaluate(() => caches.keys())).toEqual([name]);

  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('button', { name: 'Keep it in this browser' })).toBeVisible();
  await page.reload();
  await page.route('**/offline.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Keep it in this browser' }).click();
  await expect(page.locator('.keep-offline [role="status"]')).toContainText('could not be kept');
  expect(await kept(page)).toEqual([0, 0]);
});
