import { expect } from '@playwright/test';
import { stepsOf } from './chapters.ts';
import { hostRules } from './hosts/host-rules.ts';
import { contentHeight, test, wheelOver } from './hosts/in-a-host.ts';
import { complaints, frames } from './story.ts';
import { axeFaultsIn } from './whole-page.ts';

const widths = [280, 360, 600, 760];

/** Looked for often: a height that is waited for comes within a few frames. */
const soon = { intervals: [60] };

for (const [place, { name, ends }] of hostRules.entries()) {
  // In one host on the desk, in the next on a phone, whose reader has asked for less motion. A plain frame and our own script on both.
  const tag = name === 'none' || name === 'our own script' ? [] : place % 2 === 0 ? '@desk' : '@phone';
  test(`in a page like ${name}: right and steady at every width, and no trace in the history`, { tag }, async ({ page, host, isMobile }) => {
    if (isMobile) await page.emulateMedia({ reducedMotion: 'reduce' });
    const heard = complaints(page);
    for (const path of isMobile || name !== 'our own script' ? ['/embed/rift/'] : ['/embed/rift/', '/embed/rift/ambush/']) {
      // Each host begins at another width, so that all are loaded at and all are come to.
      const turned = [...widths.slice(place % 4), ...widths.slice(0, place % 4)];
      const frame = await host.open(name, path, turned[0]!);
      const fits = async (): Promise<number> => Math.abs((await host.frameHeight(page)) - ends(await contentHeight(frame)));
      for (const width of turned) {
        await host.widen(page, width);
        await expect.poll(fits, { ...soon, message: `${path} ${width} px` }).toBeLessThanOrEqual(2);
        await frame.evaluate(() => document.querySelector('main')!.append(Object.assign(document.createElement('p'), { textContent: 'More.', className: 'more', style: 'height: 77px' })));
        await expect.poll(fits, { ...soon, message: `${path} ${width} px, grown` }).toBeLessThanOrEqual(2);
        await frame.evaluate(() => document.querySelector('.more')!.remove());
        expect(await frame.evaluate(() => document.documentElement.scrollWidth), 'nothing sticks out').toBeLessThanOrEqual(width);
      }
      await expect.poll(fits, { ...soon, message: `${path}, shrunk` }).toBeLessThanOrEqual(2);
      const changes = await host.changesOfHeight(page);
      if (path === '/embed/rift/') {
        const length = await page.evaluate(() => history.length);
        const steps = stepsOf('rift');
        for (const _ of steps) await frame.locator('[data-next]').click({ force: true }); // at its end a button says so, and can be pressed
        await expect(frame.locator('[data-place]')).toHaveText(`${steps.length} of ${steps.length}`);
        if (isMobile) expect(await frame.locator('[data-stage]').getAttribute('data-settled'), 'at once').toBe('');
        await expect(frame.locator(`[data-stage][data-current="${steps.at(-1)}"][data-settled]`)).toHaveCount(1);
        expect(await page.evaluate(() => history.length)).toBe(length);
      }
      // A phone has no wheel.
      if (!isMobile) expect(await wheelOver(page), 'the wheel moves the host').toBeGreaterThan(0);
      await frames(page, 10);
      expect(await changes(), `${path}: the height stays, whatever is read`).toBe(0);
    }
    expect(heard).toEqual([]);
  });
}

test('ten times Next: each step is shown once, by buttons that are large enough', { tag: ['@smoke', '@phone'] }, async ({ page, host }) => {
  const frame = await host.open('canvas', '/embed/rift/', 360);
  await expect.poll(() => host.frameHeight(page)).toBeGreaterThan(500);
  const next = frame.locator('[data-next]');
  for (const button of [next, frame.locator('[data-prev]')]) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  const seen = new Set<string | null>();
  for (const _ of [...stepsOf('rift'), 'once more']) {
    seen.add(await frame.locator('[data-embed-step]').getAttribute('data-embed-step'));
    await next.click({ force: true });
  }
  expect(seen.size).toBe(stepsOf('rift').length);
  await expect(frame.getByRole('status')).toHaveText('This is the last step.');
  await expect(frame.locator('[data-embed-step]')).toHaveCount(1);
  await expect(frame.locator('[data-embed-step] .words')).toBeVisible();
});

test('axe finds nothing in a frame', { tag: '@phone' }, async ({ page, host }) => {
  const inHost = '/embed/sanctuaries/?step=peshawar-2014';
  await host.open('wordpress', inHost, 360);
  expect.soft(await axeFaultsIn(page, 'light'), inHost).toEqual([]);
  // What stands in a frame is a page like any other. To be asked by itself, as wide as in a frame, takes a fifth of the time.
  await page.setViewportSize({ width: 360, height: 420 });
  for (const path of ['/embed/rift/?step=april-strikes', '/embed/sanctuaries/?layout=flat', '/embed/rift/ambush/']) {
    await page.goto(path);
    expect.soft(await axeFaultsIn(page, path.includes('flat') ? 'dark' : 'light'), path).toEqual([]);
  }
});
