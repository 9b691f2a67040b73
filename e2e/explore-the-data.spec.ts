import { expect, type Page } from '@playwright/test';
import { say } from '../src/site/say.ts';
import { test } from './page.ts';
import { complaints } from './story.ts';
import { axeFaultsIn, stickingOut } from './whole-page.ts';

const rows = (page: Page) => page.locator('tr[data-kind]:not([hidden])');
const unfold = (page: Page) => page.locator('.explore-fold summary').click();
const dots = (page: Page) => page.locator('#map [data-dot]:visible');

test('a chapter leads to its data', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/');
  await page.locator('.explore-card a').click();
  await expect(page).toHaveURL(/\/explore\/events\/$/);
  await expect(page.locator('h1')).toHaveText('The events, one by one');
});

test('a panel opens in its chapter, whole, and leaves the story as it was', async ({ page, isMobile }) => {
  const heard = complaints(page);
  await page.goto('/sanctuaries/');
  const card = page.locator('.explore-card').filter({ hasText: say('explore-title.attacks') });
  await card.getByText('Open it here').focus();
  await page.keyboard.press('Enter');
  const inside = card.frameLocator('iframe');
  await expect(inside.locator('[data-counter]:visible')).toHaveCount(1);
  await expect(inside.locator('.bar, .footer, .deck').locator('visible=true')).toHaveCount(0);
  const address = page.url();
  await inside.locator('[value="pips"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(inside.locator('#picss')).toBeVisible();
  expect(page.url()).toBe(address);
  await expect.poll(() => inside.locator('html').evaluate((html) => html.scrollHeight - innerHeight), 'nothing to scroll inside').toBeLessThanOrEqual(0);
  expect(await stickingOut(page)).toBeLessThanOrEqual(0);
  await expect(inside.locator('#picss .source-links a').first()).toHaveAttribute('target', '_top');
  expect(await axeFaultsIn(page, isMobile ? 'light' : 'dark', '.explore-card')).toEqual([]);
  await inside.locator('[value="picss"]').press('Escape');
  await expect(card.locator('iframe'), 'a way back for keys').toBeHidden();
  await expect(card.locator('summary')).toBeFocused();
  expect(heard).toEqual([]);
});

test('events are filtered by kind and by year, on the map and in the table alike', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/explore/events/');
  const all = await rows(page).count();
  for (const kind of ['agreement', 'politics', 'border', 'statement', 'ceasefire', 'attack']) await page.locator(`[value="${kind}"]`).uncheck();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.locator('output')).toHaveText(`3 of ${all} events`);
  await expect(page.locator('tr[data-kind]').first(), 'folded until asked for').toBeHidden();
  await unfold(page);
  for (const dot of await dots(page).all()) await expect(page.locator(`tr[id="${(await dot.getAttribute('data-dot'))!}"]`)).toBeVisible();
  await page.locator('[data-from]').selectOption('2022');
  await expect(rows(page)).toHaveCount(2);
  await expect(dots(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(all);
});

test('an event opens from the map by touch or click, with its source', async ({ page, isMobile }) => {
  await page.goto('/explore/events/');
  const dot = page.locator('[data-dot="e2022-khost"]:visible');
  await dot.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await dot.boundingBox())!;
  // A finger is not exact: beside the dot, on its free side.
  if (isMobile) await page.touchscreen.tap(x - 5, y + height / 2);
  else await page.mouse.click(x + width / 2, y + height / 2);
  const chosen = page.locator('[data-chosen]');
  await expect(chosen.locator('h2')).toHaveText('Air strikes on Spera, Khost');
  await expect(chosen).toContainText('16 April 2022'.replaceAll(' ', '\u00a0'));
  expect(await chosen.locator('a[href^="http"]').count()).toBeGreaterThan(0);
  await expect(dot).toHaveAttribute('aria-current', 'true');
  await page.reload();
  await expect(chosen.locator('h2'), 'the address names the event').toHaveText('Air strikes on Spera, Khost');
});

test('a keyboard walks the dots and opens one; a row of the table leads to the same', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/explore/events/');
  const chosen = page.locator('[data-chosen]');
  await page.getByRole('button', { name: 'Show all' }).focus();
  await page.keyboard.press('Tab');
  await expect(dots(page).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dots(page).nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  const id = (await dots(page).nth(2).getAttribute('data-dot'))!;
  const title = await page.locator(`tr[id="${id}"] .event-title`).textContent();
  await expect(chosen.locator('h2')).toHaveText(title!);
  await unfold(page);
  const other = page.locator('tr[id="e2022-ku"]');
  await other.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(chosen).toBeFocused();
  await expect(chosen, 'the focus says it, and nothing says it again').toHaveAttribute('aria-live', 'off');
  await expect(chosen.locator('h2')).toHaveText('Karachi University bombing');
  await chosen.getByRole('button').press('Enter');
  await expect(other.getByRole('button'), 'and back to it').toBeFocused();
  await expect(chosen).toHaveAttribute('aria-live', 'polite');
});

test('a group chosen in the picture opens, and its ties stand out', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/explore/groups/');
  await expect(page.locator('[data-explore="groups"] details[open]'), 'one is open from the first').toHaveCount(1);
  await page.locator('[data-actor="iskp"]').click();
  await expect(page.locator('#iskp')).toHaveAttribute('open', '');
  await expect(page.locator('#iskp summary')).toBeFocused();
  expect(await page.locator('[data-ties]:not(.rests)').evaluateAll((ties) => ties.every((tie) => (tie as SVGElement).dataset['ties']!.split(' ').includes('iskp')))).toBe(true);
  await page.locator('#ttp summary').click();
  await expect(page.locator('#iskp'), 'one at a time').not.toHaveAttribute('open');
  await expect(page.locator('[data-actor="ttp"]')).toHaveAttribute('aria-current', 'true');
  await page.locator('#ttp summary').press('Enter');
  await expect(page.locator('.rests')).toHaveCount(0);
});

test('one count of the violence at a time, with its definition and sources', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/explore/attacks/');
  await expect(page.locator('[data-counter]:visible')).toHaveCount(1);
  await page.locator('[value="pips"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#picss')).toBeVisible();
  await expect(page.locator('#pips')).toBeHidden();
  expect(await page.locator('#picss .source-links a').count()).toBeGreaterThan(5);
});

test('interests are sorted and opened', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/explore/interests/');
  const order = () => page.locator('.interest-rows details').evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['apart'])));
  const told = await order();
  await page.getByLabel('farthest apart first').check();
  expect(await order()).toEqual([...told].sort((a, b) => a - b));
  await page.getByLabel('as told').check();
  expect(await order()).toEqual(told);
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.locator('.interest-rows details[open]')).toHaveCount(told.length);
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(page.locator('.interest-rows details[open]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a chapter leads to its data by a link alone', { tag: '@desk' }, async ({ page }) => {
    await page.goto('/rift/');
    await expect(page.locator('.explore-here')).toBeHidden();
    await expect(page.locator('.explore-card a')).toBeVisible();
  });
  test('the table and the still map remain, and every dot leads to its row', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/explore/events/');
    await expect(page.locator('.explore-filter')).toBeHidden();
    expect(await rows(page).count()).toBeGreaterThan(50);
    await page.locator('[data-dot="e2022-ku"]:visible').click();
    await expect(page.locator('tr[id="e2022-ku"]')).toBeInViewport();
  });
});

for (const [path, table] of [['groups', '.explore-table'], ['attacks', '.bar-table'], ['interests', '.explore-table']] as const) {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test(`everything on ${path} can be read`, { tag: '@phone' }, async ({ page }) => {
      await page.goto(`/explore/${path}/`);
      await expect(page.locator('.explore-filter:visible')).toHaveCount(0);
      expect(await page.locator(`${table}:visible`).count()).toBe(await page.locator(table).count());
    });
  });
}

test('the table can be taken away as CSV, with as many rows', { tag: '@desk' }, async ({ page, request }) => {
  await page.goto('/explore/events/');
  const link = page.locator('.table-files a');
  const csv = await (await request.get((await link.getAttribute('href'))!)).text();
  const { csvParse } = await import('d3');
  const records = csvParse(csv);
  expect(records.length).toBe(await rows(page).count());
  expect(records.columns).toContain('sources');
});
