import { expect } from '@playwright/test';
import { chapters } from './chapters.ts';
import { test } from './page.ts';

test.use({ javaScriptEnabled: false });

for (const path of ['/', ...chapters.map((chapter) => `/${chapter}/`)]) {
  test(`${path} shows every step's words and its own still picture without script`, { tag: path === '/rift/' ? '@smoke' : path === '/' ? '@desk' : '@phone' }, async ({ page }) => {
    await page.goto(path);
    const steps = await page.locator('[data-step]').count();
    expect(steps).toBeGreaterThan(3);
    const pictures = new Set<string>();
    for (let place = 0; place < steps; place++) {
      const step = (): Promise<{ unseen: string[]; sources: string[] }> => page.evaluate(stillsOf, place);
      await expect.poll(async () => (await step()).unseen, { intervals: [20] }).toEqual([]);
      for (const source of (await step()).sources) pictures.add(source);
    }
    const stages = await page.locator('[data-stage] > svg:visible').all();
    for (const picture of stages) expect((await picture.boundingBox())!.width).toBeGreaterThan(300);
    expect(stages).toHaveLength(await page.locator('.story').count());
    expect(pictures.size + stages.length).toBeGreaterThanOrEqual(steps);
  });
}

/** Runs in the page: scrolls to the pictures of a step, and tells what of it is not to be seen yet, and what was fetched. */
function stillsOf(place: number): { unseen: string[]; sources: string[] } {
  const step = document.querySelectorAll('[data-step]')[place]!;
  const words = step.querySelector('.words')!;
  // The first picture of a story is on its stage already.
  const stills = [...step.querySelectorAll<HTMLImageElement>('.still img')].slice(step.matches(':first-of-type') ? 1 : 0);
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
  const missing = stills.filter((still) => !(isSeen(still) && still.complete && still.naturalWidth > 0));
  (missing[0] ?? words).scrollIntoView({ block: 'center', behavior: 'instant' });
  return { unseen: [...(isSeen(words) ? [] : [`words of ${step.id}`]), ...missing.map((still) => `${step.id}: ${still.currentSrc || still.alt}`)], sources: stills.map(({ currentSrc }) => currentSrc) };
}

test('a claim is a link to its entry in the ledger', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/rift/');
  await page.locator('a[data-claim="C06"]').first().click();
  await expect(page).toHaveURL(/\/claims\/#C06$/);
  await expect(page.locator('#C06')).toBeInViewport();
});

test('a link to a step lands below the bar, and no picture is waited for', async ({ page }) => {
  await page.goto('/rift/#ambush');
  const { bar, step } = await page.evaluate(() => ({ bar: document.querySelector('.bar')!.getBoundingClientRect().bottom, step: document.querySelector('#ambush')!.getBoundingClientRect().top }));
  expect(step - bar, 'the step begins where the bar ends').toBeGreaterThanOrEqual(-1);
  expect(step - bar).toBeLessThan(20);
  expect(await page.locator('#ambush .still').first().evaluate((still) => getComputedStyle(still).animationDuration)).toBe('0s');
});
