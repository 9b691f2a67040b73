import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { brotliCompressSync, constants } from 'node:zlib';
import { fontFiles } from '../src/engine/type/font-files.ts';

/**
 * What axe finds on the page, or in a part of it, as it stands in one scheme. A journey that is gone on both screens asks for the light
 * on one and the dark on the other, so that each scheme and each layout is looked at once.
 */
export async function axeFaultsIn(page: Page, colorScheme: 'light' | 'dark', part?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // What passes is not told at length: that takes half the time. A page without frames is asked in one go: what is found in
  // several must be put together on a page of its own, to which a long list of sources takes three times as long to send.
  const all = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(page.frames().length === 1);
  const { violations } = await (part ? all.include(part) : all).analyze();
  return violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** The same in both schemes. */
export async function axeFaults(page: Page): Promise<string[]> {
  return [...(await axeFaultsIn(page, 'dark')), ...(await axeFaultsIn(page, 'light'))];
}

/** How many pixels of the page stick out of the window, sideways. */
export function stickingOut(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/**
 * Elements of the chapters' words that are painted as layers of their own, being positioned or cut. A browser looks through each in every
 * frame of a scroll: the whole story with eight a step took a third longer for it than with three.
 */
export function layers(page: Page): Promise<number> {
  return page.locator('.chapter *').evaluateAll((all) => all.filter((element) => {
    if (element.getClientRects().length === 0 || element.closest('.stage')) return false;
    const { position, overflow } = getComputedStyle(element);
    return position !== 'static' || (overflow !== 'visible' && !element.matches('svg *'));
  }).length);
}

/** Every letter of the page that its file of type lacks, each with the file. */
export async function lettersLacking(page: Page): Promise<string[]> {
  const set = await page.evaluate(() => {
    const found = new Map<string, Set<string>>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
      parentElement!.closest('script, style, template') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { fontFamily, fontWeight, fontStyle } = getComputedStyle(text.parentElement!);
      const look = `${fontFamily.split(',')[0]!.replaceAll('"', '')}|${fontWeight}|${fontStyle}`;
      found.set(look, new Set([...(found.get(look) ?? []), ...text.textContent!.replace(/\s/g, '')]));
    }
    return [...found].map(([look, letters]) => [look, [...letters]] as const);
  });
  if (set.length < 3) return [`only ${set.length} looks of letters were found`];
  return set.flatMap(([look, letters]) => {
    const file = fontFiles.find(({ family, weight, style }) => look === `${family}|${weight}|${style}`);
    return file ? letters.filter((letter) => !file.characters.includes(letter) && !/\p{Script=Arabic}/u.test(letter)).map((letter) => `${letter} in ${file.name}: add it to src/engine/type/font-files.ts and run src/engine/type/subset.ts`) : [];
  });
}

/**
 * Bytes of a text or file as a host that speaks brotli sends it. What comes to less than `enough` when it is packed in a hurry, in
 * a fifteenth of the time, is not packed better.
 */
export function packed(body: string | Buffer, enough = 0): number {
  const hurried = enough > 0 ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length : Infinity;
  return hurried < enough ? hurried : brotliCompressSync(body).length;
}

const alreadySmall = /\.(woff2|png|jpg|webp)$/;

/** Kilobytes by address and bytes: to pack a page well takes as long as to open it, and many pages fetch the same sheets. */
const weights = new Map<string, number>();

function weightOf(pathname: string, body: Buffer): number {
  if (alreadySmall.test(pathname)) return body.length / 1000;
  const name = `${pathname} ${body.length}`;
  const weight = weights.get(name) ?? packed(body) / 1000;
  weights.set(name, weight);
  return weight;
}

/** Adds up what a page fetches, in kilobytes, as a host that speaks brotli would send it. Begin before it is opened. */
export function weigh(page: Page): (of?: RegExp) => Promise<number> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    // What only leads on has no body.
    if (response.status() >= 300 && response.status() < 400) return;
    const body = response.body();
    // What nobody weighs may still be on its way when the test ends; what is weighed is awaited below, and fails there.
    body.catch(() => undefined);
    bodies.set(new URL(response.url()).pathname, body);
  });
  return async (of = /./) => {
    let total = 0;
    for (const [path, body] of bodies) if (of.test(path)) total += weightOf(path, await body);
    return total;
  };
}

/** Watches what jumps on every page opened from now on, in frames as well. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { count: 0, sum: 0 };
    Object.assign(window, { shifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.count += 1;
        seen.sum += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has jumped since the page was opened; a page or a frame may be asked. */
export function shifts(page: Pick<Page, 'evaluate'>): Promise<{ count: number; sum: number }> {
  return page.evaluate(() => (window as unknown as { shifts: { count: number; sum: number } }).shifts);
}
