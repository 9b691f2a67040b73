import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { hostServer, type HostServer } from './host-server.ts';

/** Opens a page of ours inside somebody else's. */
export interface InHost {
  readonly open: (rule: string, path: string, width: number) => Promise<Frame>;
  /** The frame's height on the host's page. */
  readonly frameHeight: (page: Page) => Promise<number>;
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
      async open(rule, path, width) {
        await page.goto(hosts.page(rule, `${baseURL}${path}`, width));
        const element = await page.locator('iframe').elementHandle();
        const frame = (await element!.contentFrame())!;
        await expect(frame.locator('main')).toBeVisible();
        return frame;
      },
      frameHeight: async () => (await page.locator('iframe').boundingBox())!.height,
    });
  },
});

/** How tall what is in the frame is. */
export async function contentHeight(frame: Frame): Promise<number> {
  return frame.locator('main').evaluate((main) => main.getBoundingClientRect().height);
}
