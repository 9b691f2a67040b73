import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';
import { frames, scrollTo, settledOn, stageOf } from './story.ts';

/** Opens a chapter at a step, at rest. */
async function at(page: Page, chapter: string, step: string): Promise<void> {
  await page.goto(`/${chapter}/#${step}`);
  await settledOn(page, step);
}

/** How strongly a name's marks are painted on the stage: the faintest of them. No number where it has none. */
async function opacityOf(page: Page, name: string): Promise<number> {
  const all = await page.locator(`.stage [data-of~="${name}"]`).evaluateAll((marks) => marks.map((mark) => Number(getComputedStyle(mark).opacity)));
  return all.length > 0 ? Math.min(...all) : NaN;
}

async function expectLit(page: Page, lit: string, resting: string): Promise<void> {
  await expect.poll(() => opacityOf(page, resting)).toBeLessThan(0.5);
  await expect.poll(() => opacityOf(page, lit)).toBeGreaterThan(0.5);
}

async function expectDark(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await expect.poll(() => opacityOf(page, name)).toBeGreaterThan(0.5);
}

const [kabul, islamabad] = ['place:kabul', 'place:islamabad'];
const wordOf = (name: string): string => `#two-neighbours .words [data-of="${name}"]`;
const markOf = (name: string): string => `.stage text[data-of~="${name}"]`;

test('a place under the pointer stands out in the picture, and nothing stays behind', { tag: '@desk' }, async ({ page }) => {
  await at(page, 'rift', 'two-neighbours');
  const before = await stageOf(page, 'two-neighbours');
  await page.locator(wordOf(kabul)).hover();
  await expectLit(page, kabul, islamabad);
  const line = await page.locator('.stage [data-key="line"]').evaluate((mark) => getComputedStyle(mark).opacity);
  expect(line, 'the line never steps back').toBe('1');
  await page.locator('#two-neighbours h2').hover();
  await expectDark(page, kabul, islamabad);
  expect(await stageOf(page, 'two-neighbours')).toBe(before);
});

test('a mark under the pointer lights its word', { tag: '@desk' }, async ({ page }) => {
  await at(page, 'rift', 'two-neighbours');
  await page.locator(markOf(islamabad)).first().hover();
  await expect(page.locator(wordOf(islamabad))).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator(wordOf(kabul))).toHaveCSS('text-decoration-line', 'none');
});

test('a tap on a word lights its mark, a tap elsewhere puts it out', { tag: '@phone' }, async ({ page }) => {
  await at(page, 'rift', 'two-neighbours');
  await page.locator(wordOf(kabul)).tap();
  await expectLit(page, kabul, islamabad);
  await page.locator('#two-neighbours h2').tap();
  await expectDark(page, kabul, islamabad);
  // As a finger does it: a locator would first scroll what is pinned, and the bar with it.
  const mark = (await page.locator(markOf(kabul)).first().boundingBox())!;
  await page.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2);
  await expect(page.locator(wordOf(kabul))).toHaveCSS('text-decoration-line', 'underline');
});

test('a keyboard reaches the words that have a mark; Escape puts it out', { tag: '@desk' }, async ({ page }) => {
  await at(page, 'rift', 'two-neighbours');
  const word = page.locator(wordOf(islamabad));
  await page.locator(wordOf(kabul)).focus();
  await expectLit(page, kabul, islamabad);
  for (let i = 0; i < 6 && !(await word.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab');
  await expect(word).toBeFocused();
  await expect(word).toBeInViewport();
  await expectLit(page, islamabad, kabul);
  await page.keyboard.press('Escape');
  await expectDark(page, islamabad, kabul);
});

test('a word that stays in focus lights what the next picture has of it, and no more', async ({ page }) => {
  await at(page, 'rift', 'two-neighbours');
  await page.locator(wordOf(kabul)).focus();
  await expectLit(page, kabul, islamabad);
  await scrollTo(page, 'the-toll');
  await settledOn(page, 'the-toll');
  const steppedBack = await page.locator('.stage .screen > *').evaluateAll((marks) => marks.filter((mark) => Number(getComputedStyle(mark).opacity) === 0.35).length);
  expect(steppedBack).toBe(0);
});

test('a term lights its mark while its meaning opens', async ({ page, isMobile }) => {
  await at(page, 'sanctuaries', 'crackdown');
  const term = page.locator('#crackdown a.term');
  const name = (await term.getAttribute('data-of'))!;
  await (isMobile ? term.tap() : term.click());
  await expect(page.getByRole('group', { name: 'Meaning of UCDP' })).toBeVisible();
  const others = page.locator(`.stage .screen > text:not([data-of~="${name}"])`).first();
  await expect.poll(() => others.evaluate((mark) => Number(getComputedStyle(mark).opacity)), 'names step back no further than they can be read').toBe(0.66);
  await expectDark(page, name);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Meaning of UCDP' })).toHaveCount(0);
  await expect.poll(() => others.evaluate((mark) => Number(getComputedStyle(mark).opacity))).toBe(1);
});

test('a page that scrolls under a pointer that rests has no rules read again', { tag: '@desk' }, async ({ page }) => {
  await page.addInitScript(() => {
    const written: string[] = Object.assign(window, { written: [] }).written;
    const { replaceSync } = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = function (text) {
      written.push(text);
      replaceSync.call(this, text);
    };
  });
  await at(page, 'rift', 'two-neighbours');
  await page.mouse.move(300, 400);
  for (let turn = 0; turn < 12; turn += 1) {
    await page.mouse.wheel(0, 60);
    await frames(page, 2);
  }
  await page.locator(wordOf(kabul)).hover();
  const written = await page.evaluate(() => (window as unknown as { written: string[] }).written);
  expect(written.at(-1)).toContain('--lit:1');
  expect(written.filter((text, i) => text === (written[i - 1] ?? ''))).toEqual([]);
});
