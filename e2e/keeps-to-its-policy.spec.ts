import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

import { chapters } from './chapters.ts';
import { hostRules } from './hosts/host-rules.ts';
import { test as hosted } from './hosts/in-a-host.ts';
import { test } from './page.ts';
import { frames, scrollTo, settledOn, stepsOf } from './story.ts';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** What the browser refused on the page, and in its frames, from now on. */
async function refused(page: Page): Promise<string[]> {
  const heard: string[] = [];
  await page.exposeFunction('tellRefused', (what: string) => void heard.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, documentURI }) => {
      void (window as unknown as { tellRefused: (what: string) => void }).tellRefused(`${documentURI}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return heard;
}

test('every page has one strict policy, before anything it must hold', { tag: '@desk' }, () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const html = readFileSync(`dist/${page}`, 'utf8');
    const policies = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
    expect(policies.length, page).toBe(1);
    expect(policies[0]![1], page).toContain("default-src 'none'");
    expect(policies[0]![1], page).toContain("require-trusted-types-for 'script'");
    expect(policies[0]![1], page).not.toMatch(/unsafe|https?:|\*/);
    expect(policies[0]!.index, page).toBeLessThan(html.search(/<(script|style|link)\b/));
  }
});

test('only the pages under embed/ may be framed by others, where hosts read _headers', { tag: '@desk' }, () => {
  const rules = readFileSync('dist/_headers', 'utf8').split(/\n(?=\/)/).filter((rule) => rule.includes('frame-ancestors')).map((rule) => rule.split('\n')[0]!);
  expect(rules).toEqual(expect.arrayContaining(['/', '/rift/*', '/claims/*']));
  expect(rules.filter((rule) => rule.startsWith('/embed') || rule === '/*')).toEqual([]);
});

/** The first and the last page of each kind: claims, steps, frames and sheets are many and made alike. Policies themselves are read on all. */
function ofEachKind(): string[] {
  const kinds = new Map<string, string[]>();
  for (const file of pages) {
    const kind = file.replace(/(?:^|(?<=\/))(?:[CN]\d+|\d{4}-\d\d-\d\d)(?=\/)/, '*').split('/').map((part, i) => (chapters.includes(part) ? 'chapter' : i > 0 && file.split('/').some((one) => chapters.includes(one)) && !/^(?:light|described|index\.html)$/.test(part) ? 'step' : part)).join('/');
    kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
  }
  return [...new Set([...kinds.values()].flatMap((files) => [files[0]!, files.at(-1)!]))];
}

test('no page is refused anything it needs', { tag: '@desk' }, async ({ page }) => {
  test.slow(); // it goes through a page of every kind
  expect(ofEachKind().length).toBeGreaterThan(40);
  const heard = await refused(page);
  for (const file of ofEachKind()) {
    await page.goto(`/${file.replace(/index\.html$/, '')}`);
    await frames(page, 2);
  }
  expect(heard).toEqual([]);
});

for (const chapter of chapters) {
  test(`${chapter} is read to its end, a claim and a word opened, and nothing is refused`, { tag: '@phone' }, async ({ page }) => {
    const heard = await refused(page);
    await page.goto(`/${chapter}/`);
    const steps = await stepsOf(page);
    for (const step of [steps[0]!, steps.at(-1)!]) {
      await scrollTo(page, step);
      await settledOn(page, step);
    }
    const claim = page.locator('[data-step] a[data-claim]').first();
    await claim.click();
    await expect(page.locator('.claim-panel')).toBeVisible();
    expect(heard).toEqual([]);
  });
}

test('classroom mode, the whole story, the data, the ledger and the form for frames: nothing is refused', { tag: '@desk' }, async ({ page }) => {
  const heard = await refused(page);
  await page.goto('/rift/?present');
  await frames(page, 10);
  await page.goto('/');
  await page.locator('[data-step] a[data-claim]').first().click();
  await expect(page.locator('.claim-panel')).toBeVisible();
  await page.goto('/claims/?verdict=disputed');
  await frames(page, 5);
  await page.goto('/use/');
  await expect(page.frameLocator('iframe').locator('main')).toBeVisible();
  expect(heard).toEqual([]);
});

hosted('in the page of every host a frame does its work and is refused nothing', { tag: '@desk' }, async ({ page, host }) => {
  const heard = await refused(page);
  for (const { name } of hostRules) {
    const frame = await host.open(name, '/embed/rift/', 600);
    await expect(frame.locator('[data-stage][data-settled]')).toHaveCount(1);
    await frame.locator('[data-next]').click();
    await expect(frame.locator('[data-stage][data-settled]')).toHaveCount(1);
  }
  expect(heard).toEqual([]);
});

test('a page that was tampered with runs nothing of it, and turns no text into elements', { tag: '@desk' }, async ({ page }) => {
  await page.route('**/rift/ambush/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('</body>', '<script>document.title = "taken"</script><img src="no-such" onerror="document.title = \'taken\'"></body>');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/rift/ambush/');
  await frames(page, 5);
  expect(await page.title()).not.toBe('taken');
  expect(await page.evaluate(() => { try { document.createElement('p').innerHTML = '<b>x</b>'; return 'done'; } catch (error) { return (error as Error).name; } })).toBe('TypeError');
});
