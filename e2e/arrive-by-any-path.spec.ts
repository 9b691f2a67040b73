import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';
import { dice, frames, scrollTo, stageByLink, stageByScroll, stepsOf } from './story.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 740, height: 360 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 820, height: 1180 },
];

/** One thing a reader may do, on the way to somewhere else. */
type Move = (page: Page, steps: readonly string[], roll: (sides: number) => number) => Promise<unknown>;

const moves: Readonly<Record<string, Move>> = {
  wheel: (page, _, roll) => page.evaluate((by) => scrollBy(0, by), roll(3000) - 1500),
  'jump to a step': (page, steps, roll) => scrollTo(page, steps[roll(steps.length)]!),
  'follow a link in the page': (page, steps, roll) => page.evaluate((id) => void (location.hash = id), steps[roll(steps.length)]!),
  'press End': (page) => page.keyboard.press('End'),
  'press Home': (page) => page.keyboard.press('Home'),
  'turn or resize the screen': (page, _, roll) => page.setViewportSize(sizes[roll(sizes.length)]!),
  'reload where he is': (page) => page.reload(),
  'go away and come back': async (page) => {
    const { hash } = new URL(page.url());
    await page.goto('/claims/');
    await page.goBack();
    return hash;
  },
  'get larger letters': (page, _, roll) => page.evaluate((size) => void (document.documentElement.style.fontSize = `${size}%`), 90 + roll(40)),
  'wait a moment': (page, _, roll) => frames(page, roll(30)),
};

// That any step may follow any other is tried in every chapter where it is read; here, what else may come between.
for (const path of ['/', '/rift/']) {
  // Windows of either kind are among what is tried on the way.
  test(`${path} by random paths: the stage ends as a link to the step shows it`, { tag: path === '/' ? '@phone' : '@desk' }, async ({ page, isMobile }) => {
    test.slow();
    const home = sizes[isMobile ? 0 : 3]!;
    const roll = dice(7919 + path.length + (isMobile ? 1 : 0));
    await page.setViewportSize(home);
    await page.goto(path);
    const steps = await stepsOf(page);
    const way: string[] = [];
    const arrived = new Map<string, string>();
    // One long way, from which the reader comes to a step now and then; on either screen it is another.
    for (const walk of [14, 10, 10]) {
      for (let i = 0; i < walk; i++) {
        const names = Object.keys(moves);
        const name = names[roll(names.length)]!;
        way.push(name);
        await moves[name]!(page, steps, roll);
        await frames(page, roll(16));
      }
      const step = steps[roll(steps.length)]!;
      way.push(`at ${step}`);
      await page.setViewportSize(home);
      await page.evaluate(() => void (document.documentElement.style.fontSize = ''));
      arrived.set(step, await stageByScroll(page, step));
    }
    for (const [step, stage] of arrived) expect(stage, way.join(', ')).toBe(await stageByLink(page, path, step));
  });
}

test('letters that come late change nothing', { tag: '@phone' }, async ({ page }) => {
  const expected = await stageByLink(page, '/rift/', 'april-strikes');
  let release = (): void => undefined;
  const later = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.woff2', async (route) => {
    await later;
    await route.continue();
  });
  await page.goto('/rift/', { waitUntil: 'commit' });
  await page.locator('#three-quarrels').waitFor({ state: 'attached' });
  await scrollTo(page, 'april-strikes');
  release();
  await page.evaluate(() => document.fonts.ready);
  expect(await stageByScroll(page, 'april-strikes')).toBe(expected);
});

test('a movement may be broken off at any moment', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/rift/');
  const steps = await stepsOf(page);
  for (const pause of [0, 5, 24, 54]) {
    for (const step of ['april-strikes', 'the-toll', 'warnings', 'the-toll', 'ambush', 'kabul-falls']) {
      await scrollTo(page, step);
      await frames(page, pause);
    }
  }
  const last = steps[5]!;
  const arrived = await stageByScroll(page, last);
  expect(arrived).toBe(await stageByLink(page, '/rift/', last));
});
