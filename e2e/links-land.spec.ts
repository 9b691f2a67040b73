import { expect } from '@playwright/test';
import { test } from './page.ts';
import { settledOn } from './story.ts';

test('every link to a step lands at the same height, its heading clear of bar and picture', async ({ page }) => {
  const landed: number[] = [];
  for (const [chapter, id] of [['rift', 'ambush'], ['since', 'open-war'], ['fencing', 'pulled-down']] as const) {
    await page.goto('about:blank');
    await page.goto(`/${chapter}/#${id}`);
    await settledOn(page, id);
    const heading = (await page.locator(`#${id} h2`).boundingBox())!;
    const covers = await Promise.all(['[data-bar]', '[data-stage]'].map((part) => page.locator(part).boundingBox()));
    for (const cover of covers) {
      const beside = cover!.x >= heading.x + heading.width;
      expect(beside || heading.y >= cover!.y + cover!.height, `${id} is clear`).toBe(true);
    }
    landed.push(heading.y);
  }
  expect(Math.max(...landed) - Math.min(...landed)).toBeLessThan(3);
});
