import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { hostRules } from './hosts/host-rules.ts';
import { contentHeight, test } from './hosts/in-a-host.ts';
import { complaints } from './story.ts';

const widths = [280, 360, 600, 760];

for (const { name, ends } of hostRules) {
  for (const path of ['/embed/rift/', '/embed/rift/ambush/']) {
    test(`${path} in a page like ${name}: the height is right at every width, and stays`, async ({ page, host }) => {
      const heard = complaints(page);
      for (const width of widths) {
        const frame = await host.open(name, path, width);
        const fits = async (): Promise<number> => (await host.frameHeight(page)) - ends(await contentHeight(frame));
        await expect.poll(async () => Math.abs(await fits()), { message: `${width} px` }).toBeLessThanOrEqual(2);
        await frame.evaluate(() => document.querySelector('main')!.append(Object.assign(document.createElement('p'), { textContent: 'More.', style: 'height: 77px' })));
        await expect.poll(async () => Math.abs(await fits()), { message: `${width} px, grown` }).toBeLessThanOrEqual(2);
        const before = await host.frameHeight(page);
        await page.waitForTimeout(700);
        expect(await host.frameHeight(page), `${width} px, later`).toBe(before);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth), 'nothing sticks out').toBeLessThanOrEqual(width);
      }
      expect(heard).toEqual([]);
    });
  }
}

test('ten times Next: the steps go by, the height holds, the host’s history knows nothing of it', async ({ page, host }) => {
  const frame = await host.open('canvas', '/embed/rift/', 360);
  await expect.poll(() => host.frameHeight(page)).toBeGreaterThan(500);
  const [length, height] = [await page.evaluate(() => history.length), await host.frameHeight(page)];
  const next = frame.locator('[data-next]');
  for (const button of [next, frame.locator('[data-prev]')]) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  const seen = new Set<string | null>();
  for (let i = 0; i < 10; i++) {
    seen.add(await frame.locator('[data-embed-step]').getAttribute('data-embed-step'));
    await next.click();
  }
  expect(seen.size).toBe(9);
  await expect(frame.locator('[data-place]')).toHaveText('9 of 9');
  await expect(frame.getByRole('status')).toHaveText('This is the last step.');
  await expect(frame.locator('[data-embed-step]')).toHaveCount(1);
  await expect(frame.locator('[data-embed-step] .words')).toBeVisible();
  await expect(frame.locator('[data-stage][data-current="three-quarrels"][data-settled]')).toHaveCount(1);
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(await host.frameHeight(page)).toBe(height);
});

for (const rule of ['our own script', 'none']) {
  test(`the wheel over the frame moves a page like ${rule}`, async ({ page, host, isMobile }) => {
    test.skip(isMobile, 'a phone has no wheel');
    await page.setViewportSize({ width: 800, height: 500 });
    await host.open(rule, '/embed/rift/', 600);
    await page.waitForTimeout(600);
    await page.mouse.move(300, 300);
    for (let i = 0; i < 12; i++) {
      await page.mouse.wheel(0, 150);
      await page.waitForTimeout(60);
    }
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  });
}

for (const rule of ['canvas', 'wordpress']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in a page like ${rule}, ${colorScheme}`, async ({ page, host }) => {
      await page.emulateMedia({ colorScheme });
      for (const path of ['/embed/rift/?step=april-strikes', '/embed/sanctuaries/?layout=flat', '/embed/rift/ambush/']) {
        await host.open(rule, path, 360);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
      }
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every step stands there with its picture, at every width', async ({ page, host }) => {
    for (const rule of ['none', 'wordpress']) {
      for (const width of widths) {
        const frame = await host.open(rule, '/embed/rift/', width);
        const steps = frame.locator('[data-step]');
        await expect(steps).toHaveCount(9);
        for (const step of await steps.all()) {
          await expect(step.locator('.words')).toBeVisible();
          await expect(step.locator('.embed-still svg')).toBeVisible();
        }
        await expect(frame.locator('[data-next]')).toBeHidden();
        expect(await frame.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    expect(page.frames()).toHaveLength(2);
  });
});
