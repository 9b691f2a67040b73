import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { chapters, stepsOf } from './chapters.ts';
import { test } from './page.ts';
import { packed } from './whole-page.ts';

/** Bytes that a connection carries before the first answer comes back: ten packets. */
const firstFlight = 14_600;
/** As far as the first picture, maps and all. */
const firstPicture = /class="picture [^]*?<\/svg>/;
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
  test(`the title of ${chapter} and its first picture come in the first flight`, { tag: ['@desk', '@smoke'] }, () => {
    expect(packed(upTo(read(`${chapter}/`), firstPicture), firstFlight)).toBeLessThan(firstFlight);
    expect(packed(upTo(read(`embed/${chapter}/`), firstPicture), firstFlight)).toBeLessThan(firstFlight);
    for (const step of stepsOf(chapter)) expect(packed(upTo(read(`embed/${chapter}/${step}/`), firstPicture), firstFlight), step).toBeLessThan(firstFlight);
  });

  test(`pages of single steps of ${chapter} are light`, { tag: ['@desk', '@smoke'] }, () => {
    for (const step of stepsOf(chapter)) expect(packed(read(`${chapter}/${step}/`), stepPage), step).toBeLessThan(stepPage);
  });
}

test('the light edition of a chapter is one small file with all its words and pictures, and asks for nothing', { tag: ['@desk', '@smoke'] }, () => {
  for (const chapter of chapters) {
    const html = read(`${chapter}/light/`);
    expect(packed(html, lightEdition), chapter).toBeLessThan(lightEdition);
    expect(html, chapter).not.toMatch(/<script|<img|<link[^>]*rel="stylesheet"/);
    expect(html.match(/<link rel="canonical" href="[^"]*"/)?.[0], chapter).toMatch(new RegExp(`/${chapter}/"$`));
    for (const step of stepsOf(chapter)) expect(html, step).toMatch(new RegExp(`<section id="${step}"[^]*?<svg[^]*?class="words"`));
  }
});

test('the title and the first picture of the whole story come in the first flight; the title of any page sooner', { tag: ['@desk', '@smoke'] }, () => {
  expect(packed(upTo(read(''), firstPicture), firstFlight)).toBeLessThan(firstFlight);
  for (const path of ['claims/', 'claims/C01/', 'sources/', 'who/', 'explore/events/', 'rift/ambush/', 'rift/described/', 'teach/rift/', 'use/', 'embed/rift/ambush/']) {
    expect(packed(upTo(read(path), /<h1[^]*?<\/h1>/), 9000), path).toBeLessThan(9000);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('what is seen first of a page looks the same before the rest of its style has come', async ({ page }) => {
    test.slow();
    for (const path of ['', 'sanctuaries/', 'since/', 'embed/fencing/', 'embed/rift/ambush/', 'explore/events/']) {
      await page.goto(path);
      const { seen, changed } = await page.evaluate(changedByTheRest);
      expect.soft(seen, path).toBeGreaterThan(15);
      expect.soft(changed, path).toEqual([]);
    }
  });
});

test('no page waits for a script, nor asks for one before it is painted', { tag: ['@desk', '@smoke'] }, () => {
  for (const path of ['', 'claims/', 'use/', ...chapters.map((chapter) => `${chapter}/`)]) {
    expect(read(path), path).not.toMatch(/<script[^>]* src="\/|rel="(?:module)?preload"/);
  }
});

/** Runs in the page: how much stands before the rest of the style, and what of its look only that rest makes so, with and without it. */
async function changedByTheRest(): Promise<{ seen: number; changed: string[] }> {
  await document.fonts.ready;
  const rest = document.querySelector('.unseen > svg > style')!;
  // A chapter's first view ends with its picture; the height of what holds the rest is the rest's, and how far the page's other edges are.
  const seen = [...document.querySelectorAll('body *')].filter((one) => one.compareDocumentPosition(rest) === Node.DOCUMENT_POSITION_FOLLOWING && one.checkVisibility());
  const looks = (): string[][] => seen.map((one) => {
    const { top, left, width } = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    return [`top ${top}`, `left ${left}`, `width ${width}`, ...[...style].filter((name) => !/^(?:height|block-size|bottom|right|inset|perspective-origin|transform-origin|grid-template-rows|-webkit-)/.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`)];
  });
  const whole = looks();
  (rest as SVGStyleElement & { sheet: CSSStyleSheet }).sheet.disabled = true;
  const changed = looks().flatMap((look, i) => look.flatMap((part, j) => (part === whole[i]![j] ? [] : [`${seen[i]!.outerHTML.slice(0, 80)}: ${whole[i]![j]}, without the rest ${part}`])));
  return { seen: seen.length, changed };
}
