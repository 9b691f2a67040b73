import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Browser, type Page } from '@playwright/test';

import { test } from './page.ts';
import { settledOn } from './story.ts';

const books = '**/pictures/**';

test('where the pictures are refused, each step shows its own', { tag: '@phone' }, async ({ page }) => {
  await page.route(books, (route) => route.abort());
  await page.goto('/rift/#ambush');
  await expect(stillOf(page, 'ambush')).toBeVisible();
  await expect(page.locator('#ambush h2')).toBeInViewport();
});

test('where the pictures never answer, nobody waits for ever; when they come, they are taken', { tag: '@phone' }, async ({ page }) => {
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

test('a chapter that nobody has come near yet keeps its place, however long they take', { tag: '@phone' }, async ({ page }) => {
  await page.clock.install();
  await page.goto('/');
  const last = page.locator('.story').last();
  await expect(last).toHaveAttribute('data-pictures', 'awaited');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.clock.fastForward(20_000);
  await expect(last).toHaveAttribute('data-pictures', 'awaited');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});

test('one loss is mended when the network is back, and the reader stays where they were', { tag: '@desk' }, async ({ page }) => {
  await page.route(books, (route) => route.abort());
  await page.goto('/rift/#ambush');
  await expect(stillOf(page, 'ambush')).toBeVisible();
  const before = await topOf(page, 'ambush');
  await page.unroute(books);
  await page.evaluate(() => void dispatchEvent(new Event('online')));
  await settledOn(page, 'ambush');
  expect(Math.abs((await topOf(page, 'ambush')) - before)).toBeLessThan(2);
});

test('where no script arrives, each step shows its own picture', { tag: '@phone' }, async ({ page }) => {
  await page.route(/\.m?js$/, (route) => route.abort());
  await page.goto('/rift/#ambush');
  await expect(stillOf(page, 'ambush')).toBeVisible();
});

for (const [how, script, strip] of [['its scripts lost', true, false], ['its scripts taken out', true, true], ['script off', false, false]] as const) {
  test(`in a saved copy, ${how}, each step shows its own picture`, { tag: '@desk' }, async ({ page, browser, baseURL }) => {
    await page.goto('/rift/#ambush');
    await settledOn(page, 'ambush');
    const copy = await openCopy(browser, `${baseURL}/rift/`, strip ? (await page.content()).replaceAll(/<script[^]*?<\/script>/g, '') : await page.content(), script);
    await expect(stillOf(copy, 'ambush')).toBeVisible();
    const hidden = await copy.locator('[data-step]').evaluateAll((steps) => steps.filter((step) => !step.querySelector('.still')!.getClientRects().length).map(({ id }) => id));
    expect(hidden).toEqual([]);
    await expect(copy.locator('[data-stage]')).toBeHidden();
    await copy.close();
  });
}

test('a saved copy that has only the small pictures shows those', { tag: '@desk' }, async ({ page, browser, baseURL }) => {
  await page.goto('/rift/#ambush');
  await settledOn(page, 'ambush');
  const copy = await openCopy(browser, `${baseURL}/rift/`, await page.content(), true);
  await copy.route(/figures\/rift\/[\w-]+\.svg$/, (route) => route.abort());
  await copy.reload();
  await copy.locator('#ambush').scrollIntoViewIfNeeded();
  await expect.poll(() => stillOf(copy, 'ambush').evaluate(({ naturalWidth, currentSrc }: HTMLImageElement) => `${naturalWidth} ${currentSrc.split('/').at(-1)}`)).toBe('360 ambush.narrow.svg');
  await copy.close();
});

test('what Chrome downloads as one file keeps its look, and has words where it took no picture', { tag: '@desk' }, async ({ page, browser }, testInfo) => {
  await page.goto('/rift/');
  const { data } = await (await page.context().newCDPSession(page)).send('Page.captureSnapshot');
  expect(data.replaceAll(/=\r?\n/g, ''), 'a rule that comes after the first picture').toContain('.panel-head{');
  const file = testInfo.outputPath('rift.mhtml');
  await writeFile(file, data);
  const copy = await browser.newPage();
  await copy.goto(pathToFileURL(file).href);
  const wordless = await copy.locator('[data-step]:not(:first-of-type)').evaluateAll((steps) => steps.filter((step) => {
    const still = step.querySelector<HTMLImageElement>('.still img')!;
    return still.naturalWidth === 0 && (still.alt.length < 40 || still.offsetHeight < 40);
  }).map(({ id }) => id));
  expect(wordless).toEqual([]);
  await copy.close();
});

test('while SingleFile saves what is seen, each step shows its own picture; then the reader goes on', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/#ambush');
  await settledOn(page, 'ambush');
  const before = await topOf(page, 'ambush');
  await page.evaluate(() => void document.dispatchEvent(new CustomEvent('single-file-load-deferred-images-start')));
  await expect(page.locator('.still img:visible')).toHaveCount(await page.locator('[data-step]').count());
  await expect(page.locator('.story > [data-stage]')).toBeHidden();
  await page.mouse.wheel(0, 1);
  await settledOn(page, 'ambush');
  await expect(page.locator('.still img:visible')).toHaveCount(0);
  expect(Math.abs((await topOf(page, 'ambush')) - before)).toBeLessThan(3);
});

test('what is printed while the pictures for paper hang is what the stage has, or words', { tag: '@desk' }, async ({ page }) => {
  await page.route('**/figures/**', () => undefined);
  await page.goto('/rift/#ambush');
  await settledOn(page, 'ambush');
  await printed(page);
  expect(await page.locator('svg.printed[role="img"][aria-label]').count()).toBe(await page.locator('[data-step]').count());
  expect(await page.locator('svg.printed').evaluateAll((all) => all.filter((svg) => svg.querySelectorAll('.screen > *').length === 0 || svg.getBoundingClientRect().height < 100).length)).toBe(0);
  await page.route(books, () => undefined);
  const asked = page.waitForRequest(books);
  await page.goto('/sanctuaries/');
  await asked;
  await printed(page);
  expect(await page.locator('.printed').evaluateAll((all) => all.map((one) => one.tagName).join(' '))).toMatch(/^svg( P)+$/);
  expect((await page.locator('p.printed').allTextContents()).filter((words) => words.length < 40)).toEqual([]);
  const places = await page.locator('p.printed').evaluateAll((all) => all.map((one) => one.clientHeight / one.clientWidth));
  const picture = await page.locator('.step > img[hidden]').first().evaluate((one) => Number(one.getAttribute('height')) / Number(one.getAttribute('width')));
  expect(places.filter((place) => Math.abs(place / picture - 1) > 0.02), 'places of another size than the pictures that may yet come').toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('.printed:visible').count(), 'left standing after the print').toBe(0);
});

/** As a browser does before it lays a page out for paper. */
async function printed(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
}

/** A page that somebody saved as it stood, opened where none of its scripts is to be had. */
async function openCopy(browser: Browser, address: string, html: string, script: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const copy = await context.newPage();
  await copy.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await copy.route(/\.m?js$/, (route) => route.abort());
  await copy.goto(address);
  return copy;
}

const stillOf = (page: Page, step: string) => page.locator(`#${step} .still img`).first();

const topOf = (page: Page, step: string): Promise<number> => page.locator(`#${step} .words`).evaluate((words) => words.getBoundingClientRect().top);
