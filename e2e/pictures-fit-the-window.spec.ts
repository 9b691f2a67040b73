import { expect } from '@playwright/test';
import { chapters, stepsOf } from './chapters.ts';
import { test } from './page.ts';
import { scrollTo, settledOn } from './story.ts';

const windows = [[360, 560], [375, 553], [360, 640], [390, 664], [390, 844], [844, 390], [820, 1180], [1280, 800], [1920, 1080]] as const;

// Every step and window are reckoned in a unit test; here some are measured on the screen.
test.describe('what a reader sees of the pictures', { tag: '@desk' }, () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('letters are 12 px or more in every window, and the picture fills a phone', async ({ page }) => {
    test.slow();
    await page.goto('/');
    const steps = chapters.flatMap((chapter) => stepsOf(chapter).slice(1, 4));
    for (const [i, [width, height]] of windows.entries()) {
      await page.setViewportSize({ width, height });
      // Others in each window.
      for (const step of [steps[2 * i]!, steps[(2 * i + 9) % steps.length]!]) {
        await scrollTo(page, step);
        await settledOn(page, step);
        const { smallest, across } = await page.locator(`.story:has([id="${step}"]) [data-stage] svg`).evaluate(measured);
        expect.soft(smallest, `${step} in ${width} x ${height}`).toBeGreaterThanOrEqual(11.99);
        if (width < 600) expect.soft(across, `${step} in ${width} x ${height}`).toBeGreaterThanOrEqual(0.93 * width);
      }
    }
  });

  test('on a desk the first words of a chapter come to be read when its whole picture is in sight', async ({ page }) => {
    test.slow();
    await page.goto('/');
    for (const [width, height] of [[1280, 800], [1920, 1080]] as const) {
      await page.setViewportSize({ width, height });
      for (const first of chapters.slice(width === 1280 ? 0 : 4).map((chapter) => stepsOf(chapter)[0]!)) {
        await scrollTo(page, first);
        await settledOn(page, first);
        // Other chapters' pictures may still be coming, and move what is being measured.
        await expect(async () => {
          const { top, bottom } = await page.evaluate(stageAsWordsBegin, first);
          expect(top, `${first} at ${width}`).toBeGreaterThanOrEqual(0);
          expect(bottom, `${first} at ${width}`).toBeLessThanOrEqual(height);
        }).toPass({ timeout: 20_000 });
      }
    }
  });
});

/** Runs in the page: the smallest letters of a picture and its width, in pixels of the screen. */
function measured(svg: Element): { smallest: number; across: number } {
  const { width } = svg.getBoundingClientRect();
  const scale = width / (svg as SVGSVGElement).viewBox.baseVal.width;
  const sizes = [...svg.querySelectorAll('tspan')].map((run) => parseFloat(getComputedStyle(run).fontSize) * scale);
  return { smallest: Math.min(...sizes), across: width };
}

/** Runs in the page: where a stage stands when its first step has just become the current one, found by halves. */
async function stageAsWordsBegin(id: string): Promise<{ top: number; bottom: number }> {
  const first = document.getElementById(id)!;
  const stage = first.closest('.story')!.querySelector('[data-stage]')!;
  const { top: at } = first.getBoundingClientRect();
  let [before, after] = [scrollY + at - innerHeight, scrollY + at];
  while (after - before > 4) {
    const middle = (before + after) / 2;
    if (await isCurrentAt(middle)) after = middle;
    else before = middle;
  }
  if (!(await isCurrentAt(after))) throw new Error('The first step never becomes current.');
  const { top, bottom } = stage.getBoundingClientRect();
  return { top, bottom };

  async function isCurrentAt(y: number): Promise<boolean> {
    window.scrollTo({ top: y, behavior: 'instant' });
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    return first.hasAttribute('data-active');
  }
}
