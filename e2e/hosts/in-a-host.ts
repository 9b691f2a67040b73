import { expect, type Frame, type Page } from '@playwright/test';
import { test as base } from '../every-journey.ts';
import { frames } from '../story.ts';
import { hostServer, type HostServer } from './host-server.ts';

/** Opens a page of ours inside somebody else's. */
export interface InHost {
  readonly open: (rule: string, path: string, width: number, height?: number) => Promise<Frame>;
  /** Gives the frame another width, as a page does that is turned or resized. */
  readonly widen: (page: Page, width: number) => Promise<void>;
  /** The frame's height on the host's page. */
  readonly frameHeight: (page: Page) => Promise<number>;
  /** Counts how often that height changes from now on; asked again, it tells how often. */
  readonly changesOfHeight: (page: Page) => Promise<() => Promise<number>>;
}

/** Tests with a second origin whose pages frame ours. */
export const test = base.extend<{ host: InHost }, { hosts: HostServer }>({
  hosts: [
    // Playwright reads what a fixture needs from its first argument, which must be destructured.
    async ({}, use) => {
      const server = await hostServer();
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ page, hosts, baseURL }, use) => {
    await use({
      async open(rule, path, width, height) {
        await page.goto(hosts.page(rule, `${baseURL}${path}`, width, height));
        const element = await page.locator('iframe').elementHandle();
        const frame = (await element!.contentFrame())!;
        await expect(frame.locator('main')).toBeVisible();
        return frame;
      },
      widen: (page, width) => page.locator('iframe').evaluate((frame, pixels) => void (frame.style.width = `${pixels}px`), width),
      frameHeight: async () => (await page.locator('iframe').boundingBox())!.height,
      async changesOfHeight(page) {
        const iframe = page.locator('iframe');
        await iframe.evaluate((frame: HTMLIFrameElement) => {
          let before = frame.offsetHeight;
          frame.dataset['changes'] = '0';
          new ResizeObserver(() => {
            if (frame.offsetHeight !== before) frame.dataset['changes'] = String(Number(frame.dataset['changes']) + 1);
            before = frame.offsetHeight;
          }).observe(frame);
        });
        return async () => Number(await iframe.getAttribute('data-changes'));
      },
    });
  },
});

/** How tall what is in the frame is. */
export async function contentHeight(frame: Frame): Promise<number> {
  return frame.locator('main').evaluate((main) => main.getBoundingClientRect().height);
}

/** Where the host's page is scrolled to. */
export function hostScroll(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

/** Where the host and the frame in it are scrolled to. */
function scrollsOf(page: Page): Promise<number[]> {
  return Promise.all(page.frames().map((frame) => frame.evaluate(() => scrollY)));
}

/** Turns the wheel over the frame until the host's page has moved, first to the end of what is in the frame. Tells how far it moved. */
export async function wheelOver(page: Page, turns = 12): Promise<number> {
  await page.locator('iframe').hover({ position: { x: 100, y: 200 } });
  const before = await hostScroll(page);
  for (let turn = 0; turn < turns && (await hostScroll(page)) === before; turn++) {
    const places = await scrollsOf(page);
    await page.mouse.wheel(0, 400);
    // Asked from outside, since the page may have no script. At the very end of everything nothing moves any more.
    await expect.poll(() => scrollsOf(page), { timeout: 1000 }).not.toEqual(places).catch(() => undefined);
  }
  return (await hostScroll(page)) - before;
}

/** Draws a finger up over the frame, again and again until the host's page has moved. Tells how far it moved. */
export async function fingerOver(page: Page, wipes = 12): Promise<number> {
  const box = (await page.locator('iframe').boundingBox())!;
  const finger = await page.context().newCDPSession(page);
  const before = await hostScroll(page);
  for (let wipe = 0; wipe < wipes && (await hostScroll(page)) === before; wipe++) {
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: box.x + 100, y: box.y + 300 }] });
    for (let up = 25; up <= 250; up += 25) {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: box.x + 100, y: box.y + 300 - up }] });
      await frames(page, 1);
    }
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await frames(page, 4);
  }
  return (await hostScroll(page)) - before;
}

/** Says something to the frame, and waits until all of it has been heard. */
export async function say(page: Page, messages: readonly unknown[]): Promise<void> {
  const frame = page.frames()[1]!;
  await listenForTheEnd(frame);
  await page.evaluate((all) => {
    for (const data of [...all, 'the end']) document.querySelector('iframe')!.contentWindow!.postMessage(data, '*');
  }, messages);
  await theEnd(frame);
}

/** Has the frame say something to its host, and waits until all of it has been heard, and what it said before. */
export async function sayToHost(page: Page, messages: readonly unknown[]): Promise<void> {
  await listenForTheEnd(page);
  await page.frames()[1]!.evaluate((all) => {
    for (const data of [...all, 'the end']) parent.postMessage(data, '*');
  }, messages);
  await theEnd(page);
}

function listenForTheEnd(where: Pick<Page, 'evaluate'>): Promise<void> {
  return where.evaluate(() => {
    const ended = new Promise<void>((resolve) => addEventListener('message', ({ data }) => { if (data === 'the end') resolve(); }));
    Object.assign(window, { ended });
  });
}

function theEnd(where: Pick<Page, 'evaluate'>): Promise<void> {
  return where.evaluate(() => (window as unknown as { ended: Promise<void> }).ended);
}
