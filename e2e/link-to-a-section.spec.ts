import { expect, type Page } from '@playwright/test';
import { stub } from '../src/site/moved.ts';
import { chapters } from './chapters.ts';
import { test } from './page.ts';

const step = '#ambush';
const sign = 'Copy link to “An ambush in North Waziristan”';

test('the sign at a step copies its link on the site itself, whatever page it stands on', { tag: '@desk' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const path of ['/rift/', '/']) {
    await page.goto(path + step);
    const link = page.getByRole('link', { name: sign });
    await link.focus();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.locator(`${step} .copied`)).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://across-the-line.example/rift/#ambush');
    expect(new URL(page.url()).pathname).toBe(path);
  }
});

test('fingers always see the sign, a mouse sees it at the step it is on', async ({ page, isMobile }) => {
  await page.goto(`/rift/${step}`);
  const link = page.locator(`${step} > .copy-link`);
  if (!isMobile) {
    await page.mouse.move(2, 2);
    await expect(link).toHaveCSS('opacity', '0');
    await page.locator(`${step} .words`).hover();
  }
  await expect(link).toHaveCSS('opacity', '1');
  await expect(link).toBeInViewport({ ratio: 1 });
});

test('where the clipboard is refused the link stands in a field, selected', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`/rift/${step}`);
  await page.locator(`${step} > .copy-link`).focus();
  await page.keyboard.press('Enter');
  const field = page.locator(`${step} .copied input`);
  await expect(field).toHaveValue('https://across-the-line.example/rift/#ambush');
  await expect(field).toBeFocused();
  expect(await field.evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart!, input.selectionEnd!))).toMatch(/^https:.*#ambush$/);
});

for (const javaScriptEnabled of [true, false]) {
  test(`a former name lands where the step does, ${javaScriptEnabled ? 'with' : 'without'} script`, { tag: '@desk' }, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.route('**/rift/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(/<section class="step" data-step id="warnings">/, '$&<a class="former-name" id="the-warnings"></a>') });
    });
    for (const size of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
      await page.setViewportSize(size);
      const places: number[] = [];
      for (const name of ['warnings', 'the-warnings']) {
        await page.goto('about:blank');
        await page.goto(`/rift/#${name}`);
        await atRest(page);
        places.push((await page.locator('#warnings').boundingBox())!.y);
      }
      expect.soft(Math.abs(places[0]! - places[1]!), `${size.width} px: ${places.join(' and ')}`).toBeLessThanOrEqual(2);
      expect.soft(places[0], `${size.width} px`).toBeLessThan(size.height);
    }
    await page.close();
  });
}

test('a page that has moved takes query and fragment along', { tag: '@phone' }, async ({ page }) => {
  await page.route('**/breach/*', (route) => route.fulfill({ contentType: 'text/html', body: stub('/rift/', 'https://across-the-line.example') }));
  await page.goto(`/breach/?from=a-newsletter${step}`);
  await expect(page).toHaveURL(/\/rift\/\?from=a-newsletter#ambush$/);
  await expect(page.locator(`${step} .words`)).toBeInViewport();
});

test('a link to a section that is not there says so, and lists those that are', { tag: '@phone' }, async ({ page }) => {
  for (const path of ['/rift/', '/']) {
    await page.goto(`${path}#no-such-step`);
    const count = path === '/' ? chapters.length : await page.locator('[data-step]').count();
    const note = page.getByRole('status').filter({ hasText: 'was moved or taken out' });
    await expect(note).toBeInViewport();
    await expect(note.getByRole('link')).toHaveCount(count);
    const second = note.getByRole('link').nth(1);
    const section = page.locator((await second.getAttribute('href'))!);
    await second.click();
    await expect(note).toHaveCount(0);
    await expect(section.locator('h2, h3').first()).toBeInViewport();
    await page.evaluate(() => void (location.hash = 'nor-this'));
    await expect(note, 'when followed from far down the page').toBeInViewport();
  }
});

test('a good link, and a link to words, bring no such note', { tag: '@phone' }, async ({ page }) => {
  for (const hash of [step, '', '#claims-of-rift', '#ambush:~:text=Two%20days%20later']) {
    await page.goto('about:blank');
    await page.goto(`/rift/${hash}`);
    await atRest(page);
    await expect(page.locator('.lost')).toBeEmpty();
  }
});

test('an address that leads nowhere lists every step by its title', { tag: '@phone' }, async ({ page }) => {
  const answer = await page.goto('/rift/no-such-step/');
  expect(answer!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing here');
  await page.getByRole('link', { name: 'An ambush in North Waziristan' }).click();
  await expect(page).toHaveURL(/\/rift\/#ambush$/);
});

/** Waits until the page has landed where its address says and stays there. */
async function atRest(page: Page): Promise<void> {
  let before = -1;
  const stays = async (): Promise<boolean> => {
    const now = await page.evaluate(() => scrollY);
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(stays, { intervals: [80] }).toBe(true);
}
