import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

import { chapters } from './chapters.ts';
import { refusal } from './every-journey.ts';
import { test } from './page.ts';
import { frames } from './story.ts';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

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

test('a page of every kind is refused nothing, and throws nothing', { tag: '@desk' }, async ({ page }) => {
  test.slow();
  const files = ofEachKind();
  expect(files.length).toBeGreaterThan(40);
  // What every journey is held to is heard here on pages that no other may open.
  for (const file of files) {
    await page.goto(`/${file.replace(/index\.html$/, '')}`);
    await frames(page, 2);
  }
});

test.describe('a page that was tampered with', () => {
  test.use({ mayComplain: true });

  test('runs nothing of it, and turns no text into elements', { tag: '@desk' }, async ({ page }) => {
    await page.route('**/rift/ambush/', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('</body>', '<script>document.title = "taken"</script><img src="no-such" onerror="document.title = \'taken\'"></body>');
      await route.fulfill({ response: answer, body });
    });
    const heard: string[] = [];
    page.on('console', (message) => void heard.push(message.text()));
    await page.goto('/rift/ambush/');
    await frames(page, 5);
    // The words by which every journey hears of what is refused.
    expect(heard.filter((text) => refusal.test(text)).length).toBeGreaterThan(1);
    expect(await page.title()).not.toBe('taken');
    expect(await page.evaluate(() => { try { document.createElement('p').innerHTML = '<b>x</b>'; return 'done'; } catch (error) { return (error as Error).name; } })).toBe('TypeError');
  });
});
