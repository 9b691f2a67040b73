import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { chapters } from './chapters.ts';
import { isMoved } from './moved.ts';
import { test } from './page.ts';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html') && !file.startsWith('embed/') && !isMoved(file));

test('every page shares a card of its own size, weight and words', { tag: '@desk' }, async () => {
  const cards = new Map<string, string>();
  for (const file of pages) {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const said = (name: string): string => new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1] ?? '';
    if (!said('og:title')) continue;
    const { pathname, origin } = new URL(said('og:image'));
    expect(said('og:url'), file).toContain(origin);
    expect(said('twitter:image'), file).toBe(said('og:image'));
    expect(said('og:image:alt').length, file).toBeGreaterThan(40);
    expect(said('twitter:card'), file).toBe('summary_large_image');
    expect(pathname, file).toMatch(/^\/cards\/[\w/-]+\.[0-9a-f]{10}\.png$/);
    cards.set(pathname, file);
  }
  const steps = pages.filter((file) => chapters.some((chapter) => new RegExp(`^${chapter}/[\\w-]+/index\\.html$`).test(file) && !/\/(described|light)\//.test(file)));
  expect(cards.size).toBeGreaterThanOrEqual(chapters.length + steps.length + 1);
  for (const [card, file] of cards) {
    const { width, height } = await sharp(`dist${card}`).metadata();
    expect([width, height], card).toEqual([1200, 630]);
    expect(statSync(`dist${card}`).size, `${card} of ${file}`).toBeLessThan(100_000);
  }
});

test('every picture comes as SVG and PNG that say what they are and who may use them', { tag: '@desk' }, async () => {
  const files = readdirSync('dist/figures', { recursive: true, encoding: 'utf8' });
  const pngs = files.filter((file) => file.endsWith('.png'));
  expect(pngs.length).toBe(files.filter((file) => /(?<!\.(?:narrow|short|plain))\.svg$/.test(file)).length);
  for (const png of pngs) {
    const svg = readFileSync(`dist/figures/${png.replace(/png$/, 'svg')}`, 'utf8');
    for (const part of ['<title>', '<dc:source>', '<dc:rights>CC BY 4.0<', '<dc:identifier>https://']) expect(svg, png).toContain(part);
    const { width, height, exif } = await sharp(`dist/figures/${png}`).metadata();
    expect([width, height], png).toEqual([1520, 1280]);
    expect(exif?.toString('latin1'), png).toContain('creativecommons.org/licenses/by/4.0');
  }
});

test('every chapter offers its citation in its head, as files that are there', { tag: '@desk' }, async ({ page }) => {
  for (const chapter of chapters) {
    await page.goto(`/${chapter}/`);
    const title = await page.locator('meta[name="citation_title"]').getAttribute('content');
    await expect(page.locator('meta[name="citation_author"]'), 'with a comma, or reference managers part it').toHaveAttribute('content', 'Across the Line,');
    await expect(page.locator('meta[property="zotero:itemType"]')).toHaveAttribute('content', 'webpage');
    const statements = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as { '@graph': { citation?: unknown[] }[] };
    expect(statements['@graph'][0]!.citation!.length).toBeGreaterThan(3);
    for (const ending of ['bib', 'ris', 'json']) {
      await expect(page.locator(`link[rel="alternate"][href="/cite/${chapter}.${ending}"]`)).toHaveCount(1);
      expect(readFileSync(`dist/cite/${chapter}.${ending}`, 'utf8')).toContain(title);
    }
  }
  for (const file of ['sources.bib', 'sources.ris', 'sources.json', 'claims.json', 'claims.csv', 'feed.xml', 'data/datapackage.json']) expect(existsSync(`dist/${file}`), file).toBe(true);
});

test('the head of a step names the tables behind its picture', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/attacks-rise/');
  const files = await page.locator('link[rel="alternate"][type="text/csv"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(existsSync(`dist${file}`), file).toBe(true);
});

for (const clipboard of ['open', 'closed'] as const) {
  test(`a citation can be copied where the clipboard is ${clipboard}`, { tag: '@desk' }, async ({ page, context }) => {
    if (clipboard === 'open') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    else await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/rift/ambush/');
    await page.locator('summary', { hasText: 'Cite this step' }).click();
    const field = page.getByLabel('Like APA');
    await page.getByRole('button', { name: 'Copy Like APA' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    expect(await pasted(page)).toBe(await field.inputValue());
    expect(await selectedIn(page)).toBe(await field.inputValue());
  });
}

test('where nothing may be copied, the words stay selected and the button says what to press', { tag: '@desk' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto('/rift/ambush/');
  await page.locator('summary', { hasText: 'Cite this step' }).click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.getByText('Selected: press Ctrl C').first()).toBeVisible();
  expect(await selectedIn(page)).toContain('@online{across-the-line-rift-ambush,');
});

test('a report of a problem says where and which version before a word is written', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/ambush/');
  await page.locator('summary', { hasText: 'Report a problem' }).click();
  await expect(page.getByLabel('Your report')).toHaveValue(/Address: https:\/\/.*\/rift\/ambush\/\nVersion: \d{4}-\d\d-\d\d\n/);
});

/** What the clipboard holds, by pasting it. */
async function pasted(page: Page): Promise<string> {
  await page.locator('summary', { hasText: 'Report a problem' }).click();
  const paper = page.getByLabel('Your report');
  await paper.fill('');
  await paper.press('ControlOrMeta+V');
  const words = await paper.inputValue();
  await page.locator('summary', { hasText: 'Report a problem' }).click();
  await page.getByLabel('Like APA').selectText();
  return words;
}

async function selectedIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('textarea')];
    return fields.map((field) => field.value.slice(field.selectionStart, field.selectionEnd)).find((words) => words !== '') ?? '';
  });
}
