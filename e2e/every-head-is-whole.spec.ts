import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { canBeChecked } from '../src/content/schemas/claim.ts';
import { readContent } from '../src/content/open-content.ts';
import { isMoved } from './moved.ts';
import { test } from './page.ts';

const site = 'https://across-the-line.example';

/** What the head of a page says, by name. */
interface Head {
  readonly path: string;
  readonly html: string;
  /** The value of the first tag that a pattern finds. */
  readonly value: (tag: string) => string;
}

const heads = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html') && !isMoved(file))
  .map((file): Head => {
    const html = /<head>[^]*?<\/head>/.exec(readFileSync(`dist/${file}`, 'utf8'))?.[0] ?? '';
    return { path: `/${file.replace(/index\.html$/, '')}`, html, value: (tag) => new RegExp(`<[^>]*${tag}[^>]*(?:content|href)="([^"]*)"`).exec(html)?.[1] ?? '' };
  });
const pages = heads.filter(({ path }) => !path.startsWith('/embed/'));

/** The address under which search engines know a page: a light edition is known as its chapter. */
const listedAs = (path: string): string => path.replace(/\/light\/$/, '/');

test('every page has a title and a description of its own', { tag: ['@desk', '@smoke'] }, () => {
  expect(pages.length).toBeGreaterThan(30);
  const titles = pages.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '');
  const descriptions = pages.map(({ value }) => value('name="description"'));
  for (const list of [titles, descriptions]) {
    expect(list.filter((text) => text.trim().length < 8)).toEqual([]);
    expect(list.filter((text, i) => list.indexOf(text) !== i)).toEqual([]);
  }
});

test('every page names itself, its licence and its card in whole addresses', { tag: ['@desk', '@smoke'] }, () => {
  for (const { path, value } of pages) {
    expect.soft(value('rel="canonical"'), path).toBe(site + listedAs(path));
    expect.soft(value('property="og:url"'), path).toBe(site + listedAs(path));
    expect.soft(value('rel="license"'), path).toMatch(/^https:\/\/creativecommons\.org\//);
    expect.soft(value('property="og:image"'), path).toMatch(new RegExp(`^${site}/cards/.*\\.png$`));
    for (const tag of ['og:type', 'og:site_name', 'og:title', 'og:description', 'og:locale', 'og:image:alt']) expect.soft(value(`property="${tag}"`), `${path} ${tag}`).not.toBe('');
    for (const tag of ['twitter:card', 'twitter:title', 'twitter:description']) expect.soft(value(`name="${tag}"`), `${path} ${tag}`).not.toBe('');
  }
});

test('every card that is named is there', { tag: ['@desk', '@smoke'] }, () => {
  const cards = new Set(readdirSync('dist/cards', { recursive: true, encoding: 'utf8' }).map((file) => `${site}/cards/${file}`));
  expect(pages.map(({ value }) => value('property="og:image"')).filter((card) => !cards.has(card))).toEqual([]);
});

test('the sitemap lists every page that may be listed, and no other', { tag: ['@desk', '@smoke'] }, () => {
  const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  const wanted = pages.filter(({ path, html }) => !html.includes('content="noindex') && listedAs(path) === path).map(({ path }) => site + path);
  expect(listed.toSorted()).toEqual(wanted.toSorted());
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${site}/sitemap-index.xml`);
});

test('pages of single steps are followed and not listed', { tag: ['@desk', '@smoke'] }, () => {
  const steps = pages.filter(({ path }) => /^\/[a-z]+\/[a-z0-9-]+\/$/.test(path) && lists()[path.split('/')[1]!]?.includes(path.split('/')[2]!));
  expect(steps.length).toBe(Object.values(lists()).flat().length);
  for (const { path, value } of steps) expect.soft(value('name="robots"'), path).toBe('noindex, follow');
});

test('what is said to machines can be read, and every part of it exists', { tag: ['@desk', '@smoke'] }, () => {
  const reviewed = new Set(readContent().library.claims.filter(canBeChecked).map(({ id }) => `/claims/${id}/`));
  const ids = new Set<string>();
  const wanted: string[] = [];
  for (const { path } of pages) {
    const page = readFileSync(`dist${path}index.html`, 'utf8');
    for (const [, id] of page.matchAll(/\sid="([^"]+)"/g)) ids.add(`${site}${path}#${id}`);
    ids.add(site + path);
    for (const [, json] of page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)) {
      wanted.push(...[...JSON.stringify(JSON.parse(json!)).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id!));
      // One review a page, on the claim's own: search engines take a page that reviews many for none.
      expect(json!.split('"ClaimReview"').length - 1, path).toBe(reviewed.has(path) ? 1 : 0);
      if (!readFileSync('content/changes.yaml', 'utf8').match(/kind: (corrected|updated)/)) expect(json, path).not.toContain('dateModified');
    }
  }
  expect(wanted.length).toBeGreaterThan(50);
  const isThere = (id: string): boolean => ids.has(id) || (/\.\w+$/.test(new URL(id).pathname) && existsSync(`dist${new URL(id).pathname}`));
  expect([...new Set(wanted)].filter((id) => !isThere(id))).toEqual([]);
});

/** Steps ever published that have not moved, by chapter. */
function lists(): Record<string, readonly string[]> {
  const { aliases, chapters: _, ...steps } = JSON.parse(readFileSync('content/anchors.json', 'utf8')) as Record<string, readonly string[]>;
  return Object.fromEntries(Object.entries(steps).map(([chapter, ids]) => [chapter, ids.filter((id) => !(id in aliases!))]));
}
