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
  /** True where another page of its kind stands in the list, built by the same parts: what a wide window spoils is seen on that one. */
  readonly alike?: boolean;
}

/** By what they are for. Those of a kind are opened in one tab, one after the other: a tab of its own costs as much as the page. */
const endPages: Readonly<Record<string, readonly EndPage[]>> = {
  'of claims': [{ path: '/claims/' }, { path: '/claims/?verdict=disputed', alike: true }],
  'of sources': [{ path: '/sources/' }],
  'about the story': ['/who/', '/glossary/', '/method/', '/accessibility/', '/about/'].map((path) => ({ path })),
  'for readers who come back, or with little': [{ path: '/corrections/', anyLetters: true }, { path: '/sanctuaries/light/', anyLetters: true }],
  'for other sites': [{ path: '/use/', open: (page) => page.locator('summary', { hasText: 'An alliance comes apart' }).click() }],
  'to teach with': [{ path: '/teach/' }, ...sheets.map((sheet) => ({ path: `/teach/${sheet}/`, anyLetters: true }))],
  'of lessons': chapters.map((chapter, place) => ({ path: `/teach/${chapter}/`, anyLetters: true, alike: place > 0 })),
  'of data': ['events', 'groups', 'attacks', 'interests'].map((panel) => ({ path: `/explore/${panel}/`, under: 120, anyLetters: true })),
};

for (const [kind, its] of Object.entries(endPages)) {
  test(`pages ${kind} can be read by everybody and stick out nowhere`, async ({ page, isMobile }) => {
    test.slow();
    const window = page.viewportSize()!;
    for (const [place, { path, anyLetters, under, open }] of its.filter(({ alike }) => isMobile || !alike).entries()) {
      await page.setViewportSize(window);
      if (under) await isLight(page, path, under);
      else await page.goto(path);
      await open?.(page);
      expect.soft(await stickingOut(page), path).toBeLessThanOrEqual(0);
      // All have their colours from one sheet: what the dark spoils is seen on the first of a kind.
      if (isMobile || place === 0) expect.soft(await axeFaultsIn(page, isMobile ? 'light' : 'dark'), path).toEqual([]);
      if (isMobile) {
        await page.setViewportSize({ width: 280, height: 653 });
        expect.soft(await stickingOut(page), `${path} at 280 px`).toBeLessThanOrEqual(0);
        continue; // the words are the same on a phone
      }
      if (!anyLetters) expect.soft(await lettersLacking(page), path).toEqual([]);
    }
  });
}

/** Opens the page as a first visit does, with nothing kept from another, and waits for all it fetches. */
async function isLight(page: Page, path: string, under: number): Promise<void> {
  const visit = await page.context().newCDPSession(page);
  await visit.send('Network.clearBrowserCache');
  await visit.detach();
  const weight = weigh(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  expect.soft(await weight(), `${path}, kB on a first visit`).toBeLessThan(under);
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
