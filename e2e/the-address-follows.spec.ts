import { expect } from '@playwright/test';
import { chapters, stepsOf } from './chapters.ts';
import { test } from './page.ts';
import { frames, scrollTo, settledOn } from './story.ts';

test('the address follows the reader, and no step is an entry in the history', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/');
  const before = await page.evaluate(() => history.length);
  await scrollTo(page, 'ambush');
  await settledOn(page, 'ambush');
  expect(new URL(page.url()).hash, 'nothing before the reader moves').toBe('');
  await page.mouse.move(100, 600);
  await page.mouse.wheel(0, 40);
  for (const step of ['april-strikes', 'the-toll']) {
    await scrollTo(page, step);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${step}`);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('in the whole story the way to a chapter stays in the address', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'The chapters of this story' }).getByRole('link', { name: 'A fence' }).click();
  await expect(page.locator('#fencing h2')).toBeInViewport();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 1);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await frames(page, 20);
  expect(new URL(page.url()).hash).toBe('#fencing');
});

test('somebody who comes by a link to a step finds its picture and its words, on the chapter and in the whole story', async ({ page, isMobile }) => {
  // That each step can be linked to is tried on either screen where chapters are read; here the whole story is
  // loaded at its first, a middle and its last step, and each chapter at its last, one on the one screen and the next on the other.
  for (const path of ['/', ...chapters.filter((_, place) => (place % 2 === 0) === isMobile).map((chapter) => `/${chapter}/`)]) {
    const steps = path === '/' ? chapters.flatMap(stepsOf) : stepsOf(path.slice(1, -1));
    for (const step of path === '/' ? [steps[0]!, steps[Math.floor(steps.length / 2)]!, steps.at(-1)!] : [steps.at(-1)!]) {
      await page.goto('about:blank');
      await page.goto(`${path}#${step}`);
      await settledOn(page, step);
      await expect(page.locator(`[id="${step}"] .words`)).toBeInViewport();
      expect(new URL(page.url()).hash).toBe(`#${step}`);
    }
  }
});

test('a link to a section that is not there is told, though the address follows the story again before the page hears of it', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/rift/#ambush');
  await page.evaluate(() => {
    location.hash = 'no-such-step';
    history.replaceState(history.state, '', '#ambush');
  });
  await expect(page.getByRole('status').filter({ hasText: 'was moved or taken out' })).toBeInViewport();
});
