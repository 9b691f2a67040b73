import { expect, test, type Page } from '@playwright/test';
import { scrollTo, settledOn, stageOf } from './story.ts';

/** Opens a chapter at a step, at rest. */
async function at(page: Page, chapter: string, step: string): Promise<void> {
  await page.goto(`/${chapter}/#${step}`);
  await settledOn(page, step);
}

/** How strongly a mark of the stage is painted. */
async function opacityOf(page: Page, key: string): Promise<number> {
  return page.locator(`.stage [data-key="${key}"]`).evaluate((mark) => Number(getComputedStyle(mark).opacity));
}

async function expectLit(page: Page, lit: string, resting: string): Promise<void> {
  await expect.poll(() => opacityOf(page, resting)).toBeLessThan(0.5);
  await expect.poll(() => opacityOf(page, lit)).toBe(1);
}

async function expectDark(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await expect.poll(() => opacityOf(page, key)).toBe(1);
}

const spera = '#april-strikes [data-of="place:spera"]';

test('a place under the pointer stands out in the picture, and nothing stays behind', { tag: '@desk' }, async ({ page }) => {
  await at(page, 'rift', 'april-strikes');
  const before = await stageOf(page, 'april-strikes');
  await page.locator(spera).hover();
  await expectLit(page, 'label-e2022-khost/0', 'label-e2022-kunar/0');
  expect(await opacityOf(page, 'line'), 'the line never steps back').toBe(1);
  await page.locator('#april-strikes h3').hover();
  await expectDark(page, 'label-e2022-khost/0', 'label-e2022-kunar/0');
  expect(await stageOf(page, 'april-strikes')).toBe(before);
});

test('a mark under the pointer lights its word', { tag: '@desk' }, async ({ page }) => {
  await at(page, 'rift', 'april-strikes');
  await page.locator('.stage [data-key="label-e2022-kunar/0"]').hover();
  await expect(page.locator('#april-strikes [data-of="place:sheltan"]')).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator(spera)).toHaveCSS('text-decoration-line', 'none');
});

test('a tap on a word lights its mark, a tap elsewhere puts it out', { tag: '@phone' }, async ({ page }) => {
  await at(page, 'rift', 'april-strikes');
  await page.locator(spera).tap();
  await expectLit(page, 'label-e2022-khost/0', 'label-e2022-kunar/0');
  await page.locator('#april-strikes h3').tap();
  await expectDark(page, 'label-e2022-khost/0', 'label-e2022-kunar/0');
  await page.locator('.stage [data-key="label-e2022-kunar/0"]').tap();
  await expect(page.locator('#april-strikes [data-of="place:sheltan"]')).toHaveCSS('text-decoration-line', 'underline');
});

test('a keyboard reaches the words that have a mark; Escape puts it out', async ({ page }) => {
  await at(page, 'sanctuaries', 'gul-bahadur');
  const word = page.locator('#gul-bahadur [data-of="group:haqqani"]');
  await page.locator('#gul-bahadur [data-of="group:hgb"]').focus();
  await expectLit(page, 'actor-hgb', 'actor-haqqani');
  for (let i = 0; i < 6 && !(await word.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab');
  await expect(word).toBeFocused();
  await expect(word).toBeInViewport();
  await expectLit(page, 'actor-haqqani', 'actor-hgb');
  await page.keyboard.press('Escape');
  await expectDark(page, 'actor-haqqani', 'actor-hgb');
});

test('a word that stays in focus lights what the next picture has of it, and no more', async ({ page }) => {
  await at(page, 'rift', 'april-strikes');
  await page.locator(spera).focus();
  await expectLit(page, 'label-e2022-khost/0', 'label-e2022-kunar/0');
  await scrollTo(page, 'the-toll');
  await settledOn(page, 'the-toll');
  const steppedBack = await page.locator('.stage .screen > *').evaluateAll((marks) => marks.filter((mark) => Number(getComputedStyle(mark).opacity) === 0.35).length);
  expect(steppedBack).toBe(0);
});

test('a term lights its mark while its meaning opens in place', async ({ page, isMobile }) => {
  await at(page, 'sanctuaries', 'crackdown');
  const term = page.locator('#crackdown a.term');
  await (isMobile ? term.tap() : term.click());
  await expect(page.getByRole('group', { name: 'Meaning of UCDP' })).toBeVisible();
  await expectLit(page, 'deaths-2009', 'date-school');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Meaning of UCDP' })).toHaveCount(0);
  await expectDark(page, 'deaths-2009', 'date-school');
});
