import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './page.ts';

/** What a page has of names and of links within the site, by its file in `dist/`. */
interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

const pages = new Map(readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => [file, read(file)]));

test('every link within the site leads to a page, a file and a part of it that is there', { tag: '@desk' }, () => {
  expect(pages.size).toBeGreaterThan(200);
  const broken = [...pages].flatMap(([file, { links }]) => links.filter((link) => !isThere(link, file)).map((link) => `${file}: ${link}`));
  expect(broken).toEqual([]);
});

function read(file: string): Page {
  const html = readFileSync(`dist/${file}`, 'utf8').replaceAll(/<script\b[^]*?<\/script>/g, '');
  return {
    ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)),
    links: [...new Set([...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&')))],
  };
}

function isThere(link: string, from: string): boolean {
  const here = `https://here.example/${from.replace(/index\.html$/, '')}`;
  const { origin, pathname, hash } = new URL(link.replace(/^https:\/\/across-the-line\.example(?=\/)/, 'https://here.example'), here);
  if (origin !== 'https://here.example') return true;
  const file = decodeURIComponent(pathname).slice(1).replace(/(^|\/)$/, '$1index.html');
  const page = pages.get(file);
  const id = decodeURIComponent(hash.slice(1)).replace(/:~:.*$/, '');
  return page ? id === '' || id === 'top' || page.ids.has(id) : existsSync(`dist/${file}`);
}
