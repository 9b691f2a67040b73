import { expect } from '@playwright/test';
import { contentHeight, test } from './hosts/in-a-host.ts';
import { complaints, frames } from './story.ts';
import { shifts, watchShifts } from './whole-page.ts';

// The longest, and the one with the most pictures that are scrolled through.
for (const chapter of ['since', 'sanctuaries']) {
  test(`${chapter} in WordPress’s sandbox without an origin, from a server that shares nothing: whole at every width within a thousand pixels, and nothing shifts`, { tag: '@desk' }, async ({ page, host, request }) => {
    const shared = await request.get(`/embed/${chapter}/`, { headers: { Origin: 'null' } });
    expect(shared.headers()['access-control-allow-origin'], 'the server must be as poor as it can be').toBeUndefined();
    await watchShifts(page);
    const heard = complaints(page);
    const asked: string[] = [];
    page.on('request', (one) => asked.push(one.url()));
    for (const [width, height] of [[280, 360], [360, 1000], [600, 1000], [760, 1000]] as const) {
      const frame = await host.open('wordpress', `/embed/${chapter}/?motion=off`, width, height);
      expect(await frame.evaluate(() => window.origin)).toBe('null');
      await expect(frame.locator('[data-stage][data-settled]')).toHaveCount(1);
      await expect.poll(async () => Math.abs((await host.frameHeight(page)) - (await contentHeight(frame))), { message: `${width} px` }).toBeLessThanOrEqual(2);
      await expect.poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight), { message: 'nothing to scroll inside' }).toBe(0);
      expect(await contentHeight(frame), `${width} px`).toBeLessThanOrEqual(1000);
      await frames(page, 10);
      expect((await shifts(frame)).count, `${width} px`).toBe(0);
      if (width < 760) continue;
      const of = await frame.locator('[data-step]').count();
      for (let i = 0; i < of; i++) await frame.locator('[data-next]').click({ force: true });
      await expect(frame.locator('[data-place]')).toHaveText(`${of} of ${of}`);
      await expect(frame.locator('[data-stage][data-settled] .picture text').first()).toBeVisible();
    }
    expect(asked.filter((url) => /\.woff2|\/pictures\//.test(url)), 'nothing is asked for that a sandbox refuses').toEqual([]);
    expect(heard).toEqual([]);
  });
}

test('in WordPress’s sandbox, where no link opens, a pressed one asks WordPress to go there', { tag: '@desk' }, async ({ page, host, baseURL }) => {
  const frame = await host.open('wordpress', '/embed/rift/?motion=off', 600, 1000);
  await page.evaluate(() => addEventListener('message', ({ data }) => { if (data?.message === 'link') Object.assign(window, { asked: data }); }));
  // In tests the site is served from elsewhere than where it will stand, so a link of this host has to be made.
  await frame.locator('[data-chapter-link]').first().evaluate((link: HTMLAnchorElement, base) => { link.href = `${base}/rift/`; }, baseURL!);
  await frame.locator('[data-chapter-link]').first().click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { asked?: object }).asked)).toMatchObject({ message: 'link', value: expect.stringContaining(`${baseURL}/rift/`), secret: 'Qw3rTy7uIo' });
});
