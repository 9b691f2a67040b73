import { expect } from '@playwright/test';
import { test } from './page.ts';

test('a word opens its meaning in place, and leads on to the glossary', async ({ page }) => {
  await page.goto('/rift/#april-strikes');
  const before = page.url();
  const word = page.locator('#april-strikes a.term').first();
  await word.click();
  const panel = page.locator('#april-strikes .term-panel');
  await expect(panel).toContainText('month of fasting');
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  expect(page.url()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await panel.getByRole('link', { name: 'glossary' }).click();
  await expect(page).toHaveURL(/\/glossary\/#ramadan$/);
  await expect(page.locator('#ramadan')).toBeInViewport();
});

test('opening a claim closes the word beside it', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/rift/#april-strikes');
  await page.locator('#april-strikes a.term').first().click();
  await page.locator('#april-strikes a[data-claim="C05"]').click();
  await expect(page.locator('#april-strikes .claim-panel')).toBeVisible();
  await expect(page.locator('#april-strikes .term-panel')).toHaveCount(0);
});

test('the ledger is narrowed from the keyboard, says how many are left and keeps it in the address', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/claims/');
  const rows = page.locator('.claim-row:visible');
  const all = await rows.count();
  await page.getByLabel('Verdict').focus();
  await page.keyboard.type('Disp');
  await expect(page).toHaveURL(/\?verdict=disputed$/);
  const disputed = await rows.count();
  expect(disputed).toBeGreaterThan(0);
  expect(disputed).toBeLessThan(all);
  await expect(page.getByRole('status').first()).toHaveText(`${disputed} of ${all} claims`);
  expect(new Set(await rows.locator('.claim-verdict').allTextContents())).toEqual(new Set(['Disputed']));
  await page.reload();
  await expect(rows).toHaveCount(disputed);
  await page.getByLabel('Whose claim').selectOption('islamabad');
  await expect(page).toHaveURL(/\?verdict=disputed&speaker=islamabad$/);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(all);
  await expect(page).toHaveURL(/\/claims\/$/);
});

test('sources stand letter by letter, are narrowed by words and say what for', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/sources/');
  const rows = page.locator('.source-list > li:visible');
  const all = await rows.count();
  expect(await page.locator('h2:visible').count()).toBeGreaterThan(15);
  await expect(page.locator('main [title]')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'D', exact: true }).click();
  await expect(page.locator('#letter-d')).toBeInViewport();
  await page.getByRole('searchbox').fill('dawn TORKHAM');
  await expect.poll(() => rows.count()).toBeLessThan(all / 4);
  const left = await rows.count();
  expect(left).toBeGreaterThan(0);
  await expect(page.getByRole('status').first()).toHaveText(`${left} of ${all} sources`);
  const used = rows.locator('.source-claims').first();
  await used.locator('summary').click();
  await expect(used.getByRole('link').first()).toHaveText(/^[CN]\d+ \S+ \S+/);
});

test('a link to a claim shows it whatever the list was narrowed to, and can be copied', { tag: '@phone' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/claims/?verdict=disputed#C01');
  const row = page.locator('#C01');
  await expect(row).toHaveAttribute('open', '');
  await expect(row).toBeInViewport();
  await row.getByRole('link', { name: 'Link to this claim' }).click();
  await expect(row.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/claims\/#C01$/);
});

test('a group can be looked up, with the steps that name it', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Who is who' }).click();
  const group = page.locator('#ttp');
  for (const words of ['Pakistani Taliban (TTP)', 'Tehrik-i-Taliban Pakistan', 'On neither government’s side', 'Noor Wali Mehsud']) await expect(group).toContainText(words);
  await group.getByRole('link', { name: 'Three groups, three different cases' }).click();
  await expect(page).toHaveURL(/\/sanctuaries\/#who-shelters$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a word is a link to its meaning', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/rift/');
    await page.locator('#april-strikes a.term').first().click();
    await expect(page).toHaveURL(/\/glossary\/#ramadan$/);
    await expect(page.locator('#ramadan')).toContainText('month of fasting');
  });

  test('the ledger lists every claim by chapter, with no control that does nothing', { tag: '@desk' }, async ({ page }) => {
    await page.goto('/claims/?verdict=disputed');
    await expect(page.locator('[data-claim-filter]')).toBeHidden();
    const [visible, all] = await Promise.all([page.locator('.claim-row:visible').count(), page.locator('.claim-row').count()]);
    expect(all).toBeGreaterThan(48);
    expect(visible).toBe(all);
  });
});
