import { expect } from '@playwright/test';
import { test } from './page.ts';

const names = ['ground', 'land-kabul', 'ink', 'line', 'kabul', 'islamabad', 'person'];

for (const path of ['/', '/since/', '/claims/', '/embed/rift/', '/figures/rift/ambush.svg']) {
  test(`${path} is written for browsers that are no longer renewed`, { tag: '@desk' }, async ({ request }) => {
    const text = await (await request.get(path)).text();
    expect(text).toContain('prefers-color-scheme');
    expect(text.match(/light-dark\(/g) ?? []).toEqual([]);
  });
}

test('paper has the light colours, also for those who read in the dark', { tag: '@desk' }, async ({ page }) => {
  const colours = (): Promise<string[]> =>
    page.evaluate((all) => {
      const ours = document.querySelector<HTMLElement>('.ours')!;
      return all.map((name) => {
        ours.style.color = `var(--${name})`;
        return `${name} ${getComputedStyle(ours).color}`;
      });
    }, names);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto('/since/');
  const light = await colours();
  expect(new Set(light.map((colour) => colour.split(' rgb')[1])).size).toBe(names.length);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await colours()).toEqual(light);
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  expect(await colours()).toEqual(light);
});
