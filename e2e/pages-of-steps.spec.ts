import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { chapters, stepsOf } from './chapters.ts';
import { test } from './page.ts';
import { weigh } from './whole-page.ts';

test.describe('beside the chapter', () => {
  // A page that is only parsed is refused the styles in its words.
  test.use({ mayComplain: true });
  for (const chapter of chapters) test(`every step of ${chapter} has a page of its own with the same words`, { tag: '@desk' }, async ({ page }) => {
    await page.goto(`/${chapter}/`);
    const steps = stepsOf(chapter);
    const leaves = await page.evaluate(leavesOf, steps.map((id) => [id, `/${chapter}/${id}/`] as const));
    for (const [i, leaf] of leaves.entries()) {
      const id = steps[i]!;
      expect.soft(leaf.count, id).toBe(1);
      expect.soft(leaf.words, id).toBe(leaf.told);
      expect.soft(leaf.words.length, id).toBeGreaterThan(60);
      expect.soft(leaf.alt.length, id).toBeGreaterThan(40);
      expect.soft(leaf.pictureWidth, id).toBeGreaterThan(300);
      expect.soft(leaf.read, id).toBe(`/${chapter}/#${id}`);
      if (steps[i - 1]) expect.soft(leaf.previous, id).toBe(`/${chapter}/${steps[i - 1]}/`);
      if (steps[i + 1]) expect.soft(leaf.next, id).toBe(`/${chapter}/${steps[i + 1]}/`);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of a step is light, and shows its picture', { tag: '@desk' }, async ({ page }) => {
    // All fetch the same sheets, so those whose page and picture weigh most stand for them; how much they are packed differs little.
    const weights = chapters.flatMap((chapter) => stepsOf(chapter).map((step) => `${chapter}/${step}`)).map((path) => [gzipSync(readFileSync(`dist/${path}/index.html`)).length + gzipSync(readFileSync(`dist/figures/${path}.svg`)).length, path] as const);
    for (const [, path] of weights.sort(([a], [b]) => b - a).slice(0, 3)) {
      const visit = await page.context().newPage();
      const weight = weigh(visit);
      await visit.goto(`/${path}/`, { waitUntil: 'networkidle' });
      expect.soft(await weight(), `${path}, kB on a first visit`).toBeLessThan(40);
      await expect.soft(visit.locator('.light-picture img').first()).toBeVisible();
      expect.soft(await visit.locator('.light-picture img').first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
      await visit.close();
    }
  });
});

/** Runs in the page of a chapter: what its steps' own pages say as they are sent, without any script, beside what the chapter says. */
async function leavesOf(steps: readonly (readonly [id: string, path: string])[]) {
  /** A step's words without its buttons, which only a stage can serve. */
  const wordsOf = (where: Document, id: string): string => {
    const copy = where.querySelector(`[id="${id}"] .words`)!.cloneNode(true) as Element;
    for (const button of copy.querySelectorAll('button')) button.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  // Parsed by the browser: the page's policy lets nobody parse text.
  const documentAt = (path: string) => new Promise<Document>((resolve) => {
    const request = Object.assign(new XMLHttpRequest(), { responseType: 'document' as const });
    request.onload = () => resolve(request.responseXML!);
    request.open('GET', path);
    request.send();
  });
  return Promise.all(
    steps.map(async ([id, path]) => {
      const leaf = await documentAt(path);
      const hrefOf = (selector: string): string | null | undefined => leaf.querySelector(selector)?.getAttribute('href');
      const image = leaf.querySelector('.light-picture img')!;
      const sources = [image.getAttribute('src')!, ...[...leaf.querySelectorAll('.light-picture source')].map((source) => source.getAttribute('srcset')!)];
      const picture = new Image();
      picture.src = sources[0]!;
      await picture.decode();
      return {
        count: leaf.querySelectorAll(`[data-step][id="${id}"]`).length,
        words: wordsOf(leaf, id),
        told: wordsOf(document, id),
        alt: image.getAttribute('alt')!,
        pictureWidth: picture.naturalWidth,
        read: hrefOf('.light-read'),
        previous: hrefOf('.light-ways [rel=prev]'),
        next: hrefOf('.light-ways [rel=next]'),
      };
    }),
  );
}

test('a warning comes along to the page of the step it stands before', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/sanctuaries/peshawar-2014/');
  const note = page.getByRole('complementary', { name: 'Content note' });
  await expect(note).toBeVisible();
  expect((await note.boundingBox())!.y, 'before the picture').toBeLessThan((await page.locator('.light-picture').boundingBox())!.y);
  await expect(note.getByRole('link')).toHaveAttribute('href', '/sanctuaries/crackdown/');
  await page.goto('/sanctuaries/crackdown/');
  await expect(note).toHaveCount(0);
});
