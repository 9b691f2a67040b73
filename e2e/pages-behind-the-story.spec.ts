import { expect, type Page } from '@playwright/test';
import { sheets } from '../src/features/teach/sheets.ts';
import { chapters } from './chapters.ts';
import { test } from './page.ts';
import { axeFaults, lettersLacking, stickingOut, weigh } from './whole-page.ts';

interface EndPage {
  readonly path: string;
  /** True where the words are none that a chapter's page has not shown to be set in our letters. */
  readonly anyLetters?: boolean;
  /** Every link of these leads to something that is there. */
  readonly linked?: boolean;
  /** Kilobytes of a first visit. */
  readonly under?: number;
  /** What a reader opens first. */
  readonly open?: (page: Page) => Promise<void>;
}

const endPages: readonly EndPage[] = [
  { path: '/claims/' },
  { path: '/claims/?verdict=disputed', linked: true },
  { path: '/sources/' },
  ...['/who/', '/glossary/', '/method/', '/accessibility/', '/about/'].map((path) => ({ path, linked: true })),
  { path: '/corrections/', linked: true, anyLetters: true },
  { path: '/sanctuaries/light/', linked: true, anyLetters: true },
  { path: '/use/', open: (page) => page.locator('summary', { hasText: 'An alliance comes apart' }).click() },
  { path: '/teach/' },
  ...sheets.map((sheet) => ({ path: `/teach/${sheet}/`, linked: true, anyLetters: true })),
  ...chapters.map((chapter) => ({ path: `/teach/${chapter}/`, anyLetters: true })),
  ...['events', 'groups', 'attacks', 'interests'].map((panel) => ({ path: `/explore/${panel}/`, under: 120, anyLetters: true })),
];

/** Ids of a page by its address, and whether it is there at all. */
const known = new Map<string, { ids: ReadonlySet<string>; isThere: boolean }>();

for (const { path, anyLetters, linked, under, open } of endPages) {
  test(`${path} can be read by everybody, sticks out nowhere and leads to what is there`, async ({ page, isMobile }) => {
    const weight = weigh(page);
    await page.goto(path, { waitUntil: under ? 'networkidle' : 'load' });
    if (under) expect.soft(await weight(), 'kB on a first visit').toBeLessThan(under);
    await open?.(page);
    expect.soft(await stickingOut(page)).toBeLessThanOrEqual(0);
    expect.soft(await axeFaults(page)).toEqual([]);
    if (isMobile) {
      await page.setViewportSize({ width: 280, height: 653 });
      expect.soft(await stickingOut(page), 'at 280 px').toBeLessThanOrEqual(0);
      return; // the words are the same on a phone
    }
    if (!anyLetters) expect.soft(await lettersLacking(page)).toEqual([]);
    if (linked) expect.soft(await brokenLinks(page)).toEqual([]);
  });
}

async function brokenLinks(page: Page): Promise<string[]> {
  const { origin } = new URL(page.url());
  const links = await page.locator('main a[href]').evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
  const broken: string[] = [];
  for (const link of links) {
    const { origin: theirs, pathname, hash } = new URL(link);
    if (theirs !== origin) continue;
    if (!known.has(pathname)) {
      const answer = await page.request.get(pathname);
      known.set(pathname, { isThere: answer.ok(), ids: new Set([...(await answer.text()).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)) });
    }
    const { isThere, ids } = known.get(pathname)!;
    if (!isThere || (hash && !ids.has(hash.slice(1)))) broken.push(pathname + hash);
  }
  return broken;
}
