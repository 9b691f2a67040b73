import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { chapters } from './chapters.ts';

/** Kilobytes, brotli, that the house promises; the first view and script everywhere, the whole on a phone. */
const budget = { firstView: 120, script: 25, toTheEnd: 350 } as const;

const alreadySmall = /\.(woff2|png|jpg|webp)$/;

interface Weight {
  readonly all: () => Promise<number>;
  readonly script: () => Promise<number>;
}

/** Adds up what the page fetches, as a host that speaks brotli would send it. */
function weigh(page: Page): Weight {
  const weights = new Map<string, number>();
  const pending: Promise<unknown>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    pending.push(
      response.body().then((body) => weights.set(pathname, (alreadySmall.test(pathname) ? body.length : brotliCompressSync(body).length) / 1000)),
    );
  });
  const sum = async (of: RegExp): Promise<number> => {
    await Promise.all(pending);
    return [...weights].filter(([path]) => of.test(path)).reduce((total, [, weight]) => total + weight, 0);
  };
  return { all: () => sum(/./), script: () => sum(/\.m?js$/) };
}

for (const path of ['/', ...chapters.map((chapter) => `/${chapter}/`)]) {
  test(`${path} keeps to its weight, and nothing shifts`, async ({ page, isMobile }, info) => {
    const weight = weigh(page);
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const first = await weight.all();
    expect.soft(first, 'first view').toBeLessThan(budget.firstView);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 500) {
      await page.evaluate((to) => scrollTo(0, to), y);
      await page.waitForTimeout(30);
    }
    await page.waitForLoadState('networkidle');
    const end = await weight.all();
    const script = await weight.script();
    info.annotations.push({ type: 'kB', description: `${first.toFixed(1)} first, ${script.toFixed(1)} script, ${end.toFixed(1)} to the end` });
    expect.soft(script, 'all script').toBeLessThan(budget.script);
    if (isMobile && path !== '/') expect.soft(end, 'scrolled to its end').toBeLessThan(budget.toTheEnd);
    expect.soft(await page.evaluate(() => (window as unknown as { shift: number }).shift), 'layout shift').toBeLessThan(0.001);
  });
}
