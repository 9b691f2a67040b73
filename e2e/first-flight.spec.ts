import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { chapters, stepsOf } from './chapters.ts';
import { test } from './page.ts';
import { packed } from './whole-page.ts';

/** Bytes that a connection carries before the first answer comes back: ten packets. */
const firstFlight = 14_600;
/** As far as the first picture, maps and all. */
const withPicture = 19_500;
/** Bytes a page's own HTML may weigh, brotli. */
const stepPage = 20_000;
const lightEdition = 50_000;

const read = (path: string): string => readFileSync(`dist/${path}index.html`, 'utf8');

/** The page as far as the end of the first part that a pattern finds. */
function upTo(html: string, part: RegExp): string {
  const found = part.exec(html);
  if (!found) throw new Error(`nothing like ${part.source}`);
  return html.slice(0, found.index + found[0].length);
}

for (const chapter of chapters) {
  test(`the title of ${chapter} comes in the first flight, its first picture soon after`, { tag: ['@desk', '@smoke'] }, () => {
    const html = read(`${chapter}/`);
    expect(packed(upTo(html, /<h1>[^]*?<\/h1>/))).toBeLessThan(firstFlight);
    expect(packed(upTo(html, /<div class="stage"[^>]*><svg[^]*?<\/svg>/))).toBeLessThan(withPicture);
  });

  test(`pages of single steps of ${chapter} are light`, { tag: ['@desk', '@smoke'] }, () => {
    for (const step of stepsOf(chapter)) expect(packed(read(`${chapter}/${step}/`)), step).toBeLessThan(stepPage);
  });
}

test('the light edition of a chapter is one small file with all its words and pictures, and asks for nothing', { tag: ['@desk', '@smoke'] }, () => {
  for (const chapter of chapters) {
    const html = read(`${chapter}/light/`);
    expect(packed(html), chapter).toBeLessThan(lightEdition);
    expect(html, chapter).not.toMatch(/<script|<img|<link[^>]*rel="stylesheet"/);
    expect(html.match(/<link rel="canonical" href="[^"]*"/)?.[0], chapter).toMatch(new RegExp(`/${chapter}/"$`));
    for (const step of stepsOf(chapter)) expect(html, step).toMatch(new RegExp(`<section id="${step}"[^]*?<svg[^]*?class="words"`));
  }
});

test('the title of the whole story comes in the first flight', { tag: ['@desk', '@smoke'] }, () => {
  expect(packed(upTo(read(''), /<h1[^]*?<\/h1>/))).toBeLessThan(firstFlight);
});

test('no page waits for a script, nor asks for one before it is painted', { tag: ['@desk', '@smoke'] }, () => {
  for (const path of ['', 'claims/', 'use/', ...chapters.map((chapter) => `${chapter}/`)]) {
    expect(read(path), path).not.toMatch(/<script[^>]* src="\/|rel="(?:module)?preload"/);
  }
});
