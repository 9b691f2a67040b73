import { expect } from '@playwright/test';
import { fingerOver, hostScroll, say, test, wheelOver } from './hosts/in-a-host.ts';
import { frames } from './story.ts';

test.beforeEach(async ({ page, isMobile }) => {
  await page.setViewportSize({ width: isMobile ? 360 : 800, height: 700 });
});

test('a frame that scrolls is no trap: at its end the wheel or the finger goes on in the host', async ({ page, host, isMobile }) => {
  const over = isMobile ? fingerOver : wheelOver;
  let frame = await host.open('none', '/embed/outlook/?layout=scroll', 360, 620);
  await expect(frame.locator('html[data-layout="scroll"]')).toHaveCount(1);
  expect(await over(page, 2), 'first it scrolls itself').toBe(0);
  expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await over(page, 40)).toBeGreaterThan(0);
  await expect(frame.locator('[data-stage][data-current="two-dilemmas"][data-settled]')).toHaveCount(1);
  expect(await frame.evaluate(() => [document.documentElement, document.body].map((element) => getComputedStyle(element).overscrollBehaviorY))).toEqual(['auto', 'auto']);

  frame = await host.open('none', '/embed/outlook/?layout=scroll', 360, 559);
  await expect(frame.locator('html[data-layout="steps"]'), 'one pixel too low to scroll in').toHaveCount(1);
});

test('keys go through it, and out on the other side, both ways', { tag: '@desk' }, async ({ page, host }) => {
  const frame = await host.open('none', '/embed/outlook/?layout=scroll', 360, 620);
  const [before, after] = ['A button of theirs', 'Another of theirs'].map((name) => page.getByRole('button', { name })) as [ReturnType<typeof page.getByRole>, ReturnType<typeof page.getByRole>];
  const isOn = (button: typeof before): Promise<boolean> => button.evaluate((element) => element === document.activeElement);
  for (const [from, to, key] of [[before, after, 'Tab'], [after, before, 'Shift+Tab']] as const) {
    await from.focus();
    const steps = new Set<string | null>();
    for (let i = 0; i < 60 && !(await isOn(to)); i++) {
      await page.keyboard.press(key);
      steps.add(await frame.evaluate(() => document.activeElement?.closest('[data-step]')?.id ?? null));
    }
    expect(await isOn(to), key).toBe(true);
    expect([...steps].filter(Boolean), 'on the way through every step').toHaveLength(4);
  }
});

test('loading never moves the host, whatever step was asked for; being sent to one may', { tag: '@phone' }, async ({ page, host }) => {
  for (const layout of ['steps', 'flat', 'scroll']) {
    const frame = await host.open('canvas', `/embed/outlook/?layout=${layout}&step=two-dilemmas`, 360, 620);
    if (layout === 'flat') await expect(frame.locator('.embed-still:visible').first()).toBeVisible();
    else await expect(frame.locator('[data-stage][data-current="two-dilemmas"][data-settled]')).toHaveCount(1);
    await say(page, []);
    await frames(page, 20);
    expect(await hostScroll(page), layout).toBe(0);
  }
  await host.open('canvas', '/embed/outlook/?layout=flat', 360);
  await expect.poll(() => host.frameHeight(page)).toBeGreaterThan(1500);
  await say(page, [{ type: 'atl:goto', v: 1, step: 'two-dilemmas' }]);
  await expect.poll(() => hostScroll(page)).toBeGreaterThan(500);
});
