import type { Frame, Page } from '@playwright/test';

/**
 * A frame on a page of this site that holds nothing else. Many documents are opened in it, one after the other, and
 * widths tried, in a third of the time that a window takes.
 */
export async function oneFrame(page: Page): Promise<{ frame: Frame; widen: (width: number) => Promise<void> }> {
  await page.route('**/one-frame/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><iframe width="800" height="700"></iframe>' }));
  await page.goto('/one-frame/');
  const frame = page.mainFrame().childFrames()[0]!;
  return {
    frame,
    async widen(width) {
      await page.locator('iframe').evaluate((element, pixels) => void (element.style.width = `${pixels}px`), width);
      await frame.waitForFunction((wide) => innerWidth === wide, width, { polling: 10 });
    },
  };
}
