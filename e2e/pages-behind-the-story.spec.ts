import { expect, type Page } from '@playwright/test';
import { sheets } from '../src/features/teach/sheets.ts';
import { chapters } from './chapters.ts';
import { test } from './page.ts';
import { axeFaultsIn, lettersLacking, stickingOut, weigh } from './whole-page.ts';

interface EndPage {
  readonly path: string;
  /** True where the words are none that a chapter's page has not shown to be set in our letters. */
  readonly anyLetters?: boolean;
  /** Kilobytes of a first visit. */
  readonly under?: number;
  /** What a reader opens first. */
  readonly open?: (page: Page) => Promise<void>;
}

const endPages: readonly EndPage[] = [
  { path: '/claims/' },
  { path: '/claims/?verdict=disputed' },
  { path: '/sources/' },
  ...['/who/', '/glossary/', '/method/', '/accessibility/', '/about/'].map((path) => ({ path })),
  { path: '/corrections/', anyLetters: true },
  { path: '/sanctuaries/light/', anyLetters: true },
  { path: '/use/', open: (page) => page.locator('summary', { hasText: 'An alliance comes apart' }).click() },
  { path: '/teach/' },
  ...sheets.map((sheet) => ({ path: `/teach/${sheet}/`, anyLetters: true })),
  ...chapters.map((chapter) => ({ path: `/teach/${chapter}/`, anyLetters: true })),
  ...['events', 'groups', 'attacks', 'interests'].map((panel) => ({ path: `/explore/${panel}/`, under: 120, anyLetters: true })),
];

for (const { path, anyLetters, under, open } of endPages) {
  test(`${path} can be read by everybody and sticks out nowhere`, async ({ page, isMobile }) => {
    const weight = weigh(page);
    await page.goto(path, { waitUntil: under ? 'networkidle' : 'load' });
    if (under) expect.soft(await weight(), 'kB on a first visit').toBeLessThan(under);
    await open?.(page);
    expect.soft(await stickingOut(page)).toBeLessThanOrEqual(0);
    expect.soft(await axeFaultsIn(page, isMobile ? 'light' : 'dark')).toEqual([]);
    if (isMobile) {
      await page.setViewportSize({ width: 280, height: 653 });
      expect.soft(await stickingOut(page), 'at 280 px').toBeLessThanOrEqual(0);
      return; // the words are the same on a phone
    }
    if (!anyLetters) expect.soft(await lettersLacking(page)).toEqual([]);
  });
}

test('the foot of a page tells how much it has sent', { tag: '@desk' }, async ({ page }) => {
  const sizes = new Map<string, number>();
  // As it was sent: packed, where the host packs.
  page.on('requestfinished', async (request) => void sizes.set(request.url(), (await request.sizes()).responseBodySize));
  await page.goto('/rift/', { waitUntil: 'networkidle' });
  const told = await page.locator('footer [data-weight]').innerText();
  const sum = [...sizes.values()].reduce((all, size) => all + size, 0) / 1000;
  expect(Number(/(\d+) kB/.exec(told)?.[1])).toBeGreaterThan(sum * 0.9);
  expect(Number(/(\d+) kB/.exec(told)?.[1])).toBeLessThan(sum * 1.1);
});
