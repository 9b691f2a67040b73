import { expect, type Frame, type Page } from '@playwright/test';
import { stepsOf } from './chapters.ts';
import { barred, firstHeight, hostRules } from './hosts/host-rules.ts';
import { test, wheelOver, type InHost } from './hosts/in-a-host.ts';

const widths = [280, 360, 600, 760];

/** Without script a frame has the height its author wrote and scrolls inside: all of it must be there, and reachable. */
async function allIsThere(page: Page, frame: Frame, host: InHost): Promise<void> {
  const steps = frame.locator('[data-step]');
  await expect(steps).toHaveCount(stepsOf('rift').length);
  await expect(frame.locator('[data-next]')).toBeHidden();
  for (const width of widths) {
    await host.widen(page, width);
    expect(await host.frameHeight(page)).toBe(firstHeight);
    const seen = await frame.locator('html').evaluate((root) => {
      const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().height > 20;
      const parts = [...root.querySelectorAll('[data-step]')].flatMap((step) => [step.querySelector('.words')!, step.querySelector('.embed-still svg')!]);
      const last = root.querySelector('.embed-line a')!;
      root.scrollTop = 1e6;
      return {
        parts: parts.filter(shown).length,
        reached: last.getBoundingClientRect().bottom <= innerHeight,
        cut: root.scrollHeight - root.querySelector('main')!.getBoundingClientRect().height,
        out: Math.max(...parts.map((part) => part.getBoundingClientRect().right)) - innerWidth,
      };
    });
    expect(seen.parts, `${width} px: words and pictures`).toBe(2 * stepsOf('rift').length);
    expect(seen.reached, `${width} px: its end can be scrolled to`).toBe(true);
    expect(Math.abs(seen.cut), `${width} px: all is in what scrolls`).toBeLessThan(2);
    expect(seen.out, `${width} px: nothing sticks out`).toBeLessThanOrEqual(0);
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  // Without script a host is what it hangs on the frame; all others are as Canvas is.
  for (const { name } of hostRules.filter(({ name: its, attributes, hung }) => its === 'canvas' || attributes || hung)) {
    test(`in a page like ${name}: every step is there at every width, and the wheel goes on in the host`, { tag: '@desk' }, async ({ page, host, isMobile }) => {
      const frame = await host.open(name, '/embed/rift/', 280);
      await allIsThere(page, frame, host);
      // It stands at its end now. A phone has no wheel.
      if (!isMobile) expect(await wheelOver(page)).toBeGreaterThan(0);
    });
  }
});

test('a page may run its script and bar ours: every step is there', { tag: '@desk' }, async ({ page, host }) => {
  const frame = await host.open(barred.name, '/embed/rift/', 280);
  await allIsThere(page, frame, host);
});
