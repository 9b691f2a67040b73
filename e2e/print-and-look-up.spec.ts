import { expect, type Page } from '@playwright/test';
import { chapters } from './chapters.ts';
import { test } from './page.ts';

for (const path of ['/', ...chapters.map((chapter) => `/${chapter}/`)]) {
  test(`with the printed ${path} in hand every marked sentence can be looked up`, { tag: '@desk' }, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const marks = await marksOnPaper(page);
    expect(marks.length).toBeGreaterThan(5);
    for (const { claim, chapter, number, notes } of marks) {
      expect(number, `the number at ${claim}`).toBe(claim);
      expect(notes.filter((note) => note.startsWith(`${claim} `)), `${claim} behind ${chapter}`).toHaveLength(1);
    }
    for (const chapter of await page.locator('article.chapter').all()) {
      await expect(chapter.getByText('A number by a sentence is its claim.')).toContainText(/https?:\/\/\S+\/claims\/#[CN]\d\d, [^]* https?:\/\/\S+\/glossary\/\. This chapter: https?:\/\/\S+\//);
    }
  });
}

test('sources print as numbered notes with their addresses', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/sanctuaries/');
  await page.emulateMedia({ media: 'print' });
  const links = await page.locator('.chapter .source-links a[href^="http"]').evaluateAll((all) =>
    all.map((link) => ({
      seen: link.checkVisibility({ contentVisibilityAuto: true }),
      address: getComputedStyle(link, '::after').content.includes(link.getAttribute('href')!),
      numbered: getComputedStyle(link.parentElement!, '::before').content.startsWith('counter(note)'),
    })),
  );
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter(({ seen, address, numbered }) => !(seen && address && numbered))).toEqual([]);
});

test('in a PDF each picture of a chapter is a figure with its words', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/rift/');
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
  const figures = pdf.split('endobj').filter((object) => object.includes('/S /Figure'));
  expect(figures).toHaveLength(await page.locator('.printed').count());
  expect(figures.filter((figure) => !/\/Alt [(<]./.test(figure))).toEqual([]);
});

test('the list of sources prints the address of each', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/sources/');
  await page.emulateMedia({ media: 'print' });
  const bare = await page.locator('.source-title a').evaluateAll((links) => links.filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')!)).length);
  expect(bare).toBe(0);
});

interface Mark {
  readonly claim: string;
  readonly chapter: string;
  /** What is printed beside the words. */
  readonly number: string;
  /** Everything printed behind the chapter that could say what a number stands for. */
  readonly notes: readonly string[];
}

async function marksOnPaper(page: Page): Promise<Mark[]> {
  return page.locator('.chapter .claim').evaluateAll((marks) =>
    marks.map((mark) => {
      const chapter = mark.closest('article')!;
      const notes = [...chapter.querySelectorAll('.claim-title, .claim-notes li')].filter((note) => note.checkVisibility());
      return {
        claim: mark.getAttribute('data-claim')!,
        chapter: chapter.id,
        number: getComputedStyle(mark, '::after').content.replace(/[^A-Z0-9]/g, ''),
        notes: notes.map((note) => `${note.getAttribute('data-number') ?? ''} ${note.textContent}`.trim()),
      };
    }),
  );
}
