import { stepsOf } from './chapters.ts';
import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';
import { frames } from './story.ts';
import { shifts, watchShifts } from './whole-page.ts';

const frameOf = (page: Page) => page.locator('[data-use-host] iframe');

/** Waits until the frame is as tall as what is in it. */
async function fits(page: Page): Promise<void> {
  const frame = page.frameLocator('[data-use-host] iframe');
  await expect.poll(async () => Math.abs((await frameOf(page).boundingBox())!.height - (await frame.locator('main').boundingBox())!.height)).toBeLessThanOrEqual(2);
}

test('a figure, a host, colours and a width are chosen by keyboard; the preview and the snippet follow', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/use/');
  await fits(page);
  await expect(page.getByLabel('Where no frame is taken: the picture'), 'a chapter is no picture').toBeHidden();
  const what = page.getByLabel('What', { exact: true });
  await what.focus();
  await page.keyboard.type('An ambush');
  await expect(frameOf(page)).toHaveAttribute('src', /\/embed\/rift\/ambush\/$/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Canvas');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Dark');
  const snippet = page.getByLabel('Paste this');
  await expect(snippet).toHaveValue(/src="[^"]+\/embed\/rift\/ambush\/\?theme=dark"/);
  await expect(snippet).not.toHaveValue(/script/);
  await expect(page.getByLabel('Where no frame is taken: the picture')).toHaveValue(/figures\/rift\/ambush\.png" alt="[^"]{30,}"/);
  await fits(page);
  await expect(page.frameLocator('[data-use-host] iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('each host is as it is: WordPress in a sandbox and no taller than 1000, Moodle deaf, a column narrow', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/use/');
  const host = page.getByLabel('Where', { exact: true });
  await host.selectOption('wordpress');
  await expect(frameOf(page)).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(page.getByLabel('Paste this')).toHaveValue(/^https?:\/\/[^\s]+\/rift\/$/);
  await fits(page);
  await page.getByLabel('How it is read').selectOption('flat');
  await page.evaluate(() => addEventListener('message', ({ data }) => void (data.subject === 'lti.frameResize' && (document.title = 'The frame has told its height'))));
  await host.selectOption('moodle');
  await expect(page).toHaveTitle('The frame has told its height');
  await frames(page, 2);
  expect((await frameOf(page).boundingBox())!.height).toBe(926);
  await host.selectOption('column');
  await expect.poll(async () => (await frameOf(page).boundingBox())!.width).toBeLessThanOrEqual(280);
  await fits(page);
});

test('a step’s own page leads here with its figure chosen', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/rift/ambush/');
  await page.getByRole('link', { name: 'Put this figure on your own page' }).click();
  await expect(page.getByLabel('What', { exact: true })).toHaveValue('rift/ambush');
  await expect(frameOf(page)).toHaveAttribute('src', /\/embed\/rift\/ambush\/$/);
});

test('what is shown first has its room from the beginning', async ({ page }) => {
  await watchShifts(page);
  await page.goto('/use/', { waitUntil: 'networkidle' });
  await expect(page.locator('.use-host iframe')).toBeVisible();
  expect((await shifts(page)).sum).toBeLessThan(0.05);
});

test('a snippet is copied', { tag: '@desk' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/use/');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.getByLabel('Paste this').inputValue());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('ready snippets stand there for every chapter and figure', { tag: '@desk' }, async ({ page }) => {
    await page.goto('/use/');
    await expect(page.locator('.use-form')).toBeHidden();
    const chapters = page.locator('details.cite');
    await expect(chapters).toHaveCount(6);
    await chapters.first().locator('summary').click();
    await expect(chapters.first().getByLabel('The chapter')).toHaveValue(/<iframe src="[^"]+\/embed\/rift\/" title="Across the Line: An alliance comes apart"/);
    expect(await chapters.first().locator('textarea').count()).toBe(stepsOf('rift').length + 1);
  });
});
