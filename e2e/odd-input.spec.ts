import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';

import { oddMessages, oddQueries, oddTexts } from './odd-things.ts';
import { complaints, frames } from './story.ts';

/** All there is on the page once it has come to rest, what stands in its fields included; that a script was fetched ahead is no change, nor how much was sent. */
async function standing(page: Page): Promise<string> {
  await frames(page, 2);
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ value, checked }) => `${value} ${checked}`);
    const restless = document.querySelector('[data-stage]:not([data-settled])') ? 'restless' : '';
    const html = document.documentElement.outerHTML.replace(/<link rel="modulepreload"[^>]*>/g, '').replace(/(<p data-weight="">)[^<]*/, '$1');
    return [restless, html, ...fields, document.cookie, Object.keys(Object.prototype).join()].join('\n');
  });
}

/** Takes the fragment away, which also takes back what a page says of one it does not know. */
async function withoutFragment(page: Page): Promise<void> {
  await page.evaluate(() => { location.hash = ''; scrollTo(0, 0); });
}

const stored = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify([Object.entries(localStorage).sort(), Object.entries(sessionStorage)]));

['/rift/', '/claims/', '/embed/rift/', '/explore/events/', '/use/'].forEach((place, i) => {
  test(`odd addresses, messages and stored things change nothing on ${place}`, { tag: '@desk' }, async ({ page }) => {
    const heard = complaints(page);
    await page.goto(`${place}#`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(() => standing(page)).toMatch(/^\n/);
    const plain = await standing(page);
    const isPlain = async (after: string): Promise<void> => {
      await withoutFragment(page);
      await expect.poll(() => standing(page), after).toBe(plain);
      expect(new URL(page.url()).pathname, after).toBe(place);
    };

    const fragments = oddTexts(40 + i, 44);
    for (const query of oddQueries(20 + i, 4)) {
      const address = `${place}?${query}#${fragments.pop()!.replace(/\s/g, '')}`;
      await page.goto(address);
      await isPlain(address);
    }
    // The last query stays in the address: all that follows must hold beside it, too.
    await page.evaluate(async (odd) => {
      for (const one of odd) {
        location.hash = one;
        await new Promise(requestAnimationFrame);
      }
    }, fragments);
    await isPlain(`${fragments.length} fragments`);

    await page.evaluate(async (odd) => {
      for (const one of odd) postMessage(one, '*');
      await new Promise((resolve) => { addEventListener('message', ({ data }) => { if (data === 'the last') resolve(null); }); postMessage('the last', '*'); });
    }, oddMessages(60 + i, 300, ({ type, v, step }) => type === 'atl:goto' && v === 1 && step === 'the-toll'));
    await isPlain('300 messages');
    expect(await stored(page), 'nothing was kept').toBe('[[],[]]');

    await page.evaluate((odd) => {
      ['line-theme', 'line-motion', '__proto__', ...odd.slice(0, 5)].forEach((key, at) => { localStorage.setItem(key, odd.at(-1 - at)!); });
      sessionStorage.setItem('line-theme', odd[0]!);
      history.replaceState({ odd }, '');
    }, oddTexts(80 + i, 20));
    const odd = await stored(page);
    await page.reload();
    await isPlain('odd things in storage');
    expect(await stored(page), 'what others keep is theirs').toBe(odd);

    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
    });
    await page.goto(place);
    await isPlain('no storage at all');
    expect(heard).toEqual([]);
  });
});

test('an odd path leads to the page that says so, which works', { tag: '@desk' }, async ({ page }) => {
  for (const path of ['/rift/nowhere/', '/RIFT/', '/rift/%3Cscript%3E/', '/claims/C999/', '/embed/nowhere/?step=ambush', `/${'a'.repeat(500)}/`, '/rift/__proto__/', '/%F0%9F%92%A5/#ambush']) {
    const answer = await page.goto(path);
    expect(answer!.status(), path).toBe(404);
    await expect(page.locator('main h1'), path).toBeVisible();
    expect(await page.title(), path).not.toContain('taken');
  }
});
