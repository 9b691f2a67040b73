import { stepsOf } from './chapters.ts';
import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';
import { frames, scrollTo, settledOn, stageOf } from './story.ts';

const [first, second] = stepsOf('rift');

/** In how many frames the stage changes until it has come to rest on a step, and in the sixty after. */
async function framesOfChange(page: Page, step: string, go = (): Promise<void> => scrollTo(page, step)): Promise<number> {
  await page.evaluate(() => {
    const counter = window as unknown as { changes: number };
    counter.changes = 0;
    const times = new Set<number>();
    const stage = document.querySelector('[data-stage]')!;
    new MutationObserver((records) => {
      // What a stage says of itself is no change of its picture.
      if (records.every(({ type, target }) => type === 'attributes' && target === stage)) return;
      times.add(Math.round(performance.now() / 16));
      counter.changes = times.size;
    }).observe(stage, { subtree: true, childList: true, attributes: true });
  });
  await go();
  await settledOn(page, step);
  await frames(page, 60);
  return page.evaluate(() => (window as unknown as { changes: number }).changes);
}

test.describe('the system asks for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('pictures change at once', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/rift/');
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
    expect(await framesOfChange(page, 'two-neighbours')).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });

  test('a class sees the next picture at once', { tag: '@desk' }, async ({ page }) => {
    await page.goto('/rift/?present');
    expect(await framesOfKey(page)).toBeLessThanOrEqual(2);
  });
});

test('a class sees the next picture at once where the page was told to keep still', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/');
  await turnMotionOff(page);
  await page.goto('/rift/?present');
  expect(await framesOfKey(page)).toBeLessThanOrEqual(2);
});

test('with motion on a class sees the picture change', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/?present');
  expect(await framesOfKey(page)).toBeGreaterThan(4);
});

test('with motion on a change takes its time', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/rift/#one-line');
  await settledOn(page, 'one-line');
  expect(await framesOfChange(page, 'two-neighbours')).toBeGreaterThan(4);
});

test('the switch in the page turns motion off and ends in the same picture', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/rift/#ambush');
  await settledOn(page, 'ambush');
  const expected = await stageOf(page, 'ambush');
  await page.goto('/rift/');
  await settledOn(page, first!); // the line draws itself as the page opens
  await turnMotionOff(page);
  expect(await framesOfChange(page, 'ambush')).toBeLessThanOrEqual(2);
  expect(await stageOf(page, 'ambush')).toBe(expected);
});

test('the switch works where storage is refused', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('/rift/');
  await turnMotionOff(page);
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
});

test('a switch pressed before its script has come holds', { tag: '@phone' }, async ({ page }) => {
  let letIn = (): void => {};
  const held = new Promise<void>((go) => (letIn = go));
  await page.route('**/*.js', (route) => held.then(() => route.continue()));
  await page.goto('/rift/', { waitUntil: 'commit' });
  await turnMotionOff(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-motion');
  letIn();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
});

/** The same for the stage of a class, and the key to the next step. */
async function framesOfKey(page: Page): Promise<number> {
  await expect(page.locator('.present-bar')).toBeVisible();
  await page.waitForLoadState('networkidle'); // all pictures are here
  await settledOn(page, first!);
  return framesOfChange(page, second!, () => page.keyboard.press('PageDown'));
}

async function turnMotionOff(page: Page): Promise<void> {
  await page.getByText('Chapters', { exact: true }).first().click();
  await page.getByRole('group', { name: 'Motion' }).getByRole('radio', { name: 'Off' }).check();
  await page.keyboard.press('Escape');
}
