import { expect } from '@playwright/test';
import { chapters } from './chapters.ts';
import { test } from './hosts/in-a-host.ts';
import { complaints } from './story.ts';

for (const chapter of chapters) {
  test(`${chapter} in a sandbox without an origin, from a server that shares nothing: whole, with letters of the system, and nothing shifts`, async ({ page, host, request, isMobile }) => {
    test.skip(isMobile, 'the width of the frame is what counts');
    const shared = await request.get(`/embed/${chapter}/`, { headers: { Origin: 'null' } });
    expect(shared.headers()['access-control-allow-origin'], 'the server must be as poor as it can be').toBeUndefined();
    await page.addInitScript(() => {
      const seen = { count: 0 };
      Object.assign(window, { shifts: seen });
      new PerformanceObserver((list) => void (seen.count += list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
    });
    const heard = complaints(page);
    const asked: string[] = [];
    page.on('request', (one) => asked.push(one.url()));
    for (const [width, height] of [[280, 360], [360, 1000], [600, 1000], [760, 1000]] as const) {
      const frame = await host.open('wordpress', `/embed/${chapter}/?motion=off`, width, height);
      expect(await frame.evaluate(() => window.origin)).toBe('null');
      await expect(frame.locator('[data-stage][data-settled]')).toHaveCount(1);
      await page.waitForTimeout(300);
      expect(await frame.evaluate(() => (window as unknown as { shifts: { count: number } }).shifts.count), `${width} px`).toBe(0);
      if (width < 760) continue;
      const of = await frame.locator('[data-step]').count();
      for (let i = 0; i < of; i++) await frame.locator('[data-next]').click();
      await expect(frame.locator('[data-place]')).toHaveText(`${of} of ${of}`);
      await expect(frame.locator('[data-stage][data-settled] .picture text').first()).toBeVisible();
    }
    expect(asked.filter((url) => /\.woff2|\/pictures\//.test(url)), 'nothing is asked for that a sandbox refuses').toEqual([]);
    expect(heard).toEqual([]);
  });
}
