import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from '@playwright/test';
import { test } from './page.ts';
import { curly } from '../src/content/curly.ts';
import { readContent } from '../src/content/open-content.ts';
import { sheets } from '../src/features/teach/sheets.ts';
import { chapters } from './chapters.ts';

test('a class goes through the inquiry: question, organiser, sources, model answer, role play', { tag: '@desk' }, async ({ page }) => {
  const { claims } = readContent().library;
  await page.goto('/teach/');
  await page.getByRole('link', { name: 'What can we know?' }).click();
  await expect(page.locator('.asks')).toContainText('what can we still know?');
  await expect(page.locator('#supporting ~ h3')).toHaveCount(3);
  await page.getByRole('link', { name: 'the organiser' }).first().click();
  await expect(page).toHaveURL(/\/teach\/organiser\/$/);
  await expect(page.locator('.boxes > li')).toHaveCount(6);
  await expect(page.locator('.boxes dd:not(:empty)')).toHaveCount(0);
  await page.getByRole('link', { name: 'The whole inquiry' }).click();
  await page.getByRole('link', { name: 'A model answer, and how to mark' }).click();
  for (const row of await page.locator('.boxes > li').all()) {
    const number = (await row.locator('h3').innerText()).slice(0, 3);
    await expect(row.locator('dd').nth(1)).toHaveText(curly(claims.find(({ id }) => id === number)!.record));
  }
  await expect(page.locator('.evidence')).toHaveCount(4);
  await page.goto('/teach/excerpts/');
  await expect(page.getByText('Retold in our own words; not a quotation.')).toHaveCount(6);
  await page.goto('/teach/three-ways/');
  await expect(page.locator('.lesson-care')).toContainText('third person');
  await expect(page.locator('#forecasters ~ h3')).toHaveCount(6);
});

test('the organiser prints with empty boxes and a line for the name, without what is for the teacher', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/teach/organiser/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.lesson-name')).toBeVisible();
  await expect(page.getByText('Share to Google Classroom')).toBeHidden();
  const heights = await page.locator('.boxes dd').evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThan(60);
});

test('every page to teach with tells machines what it teaches, and can be shared to Google Classroom by a plain link', { tag: '@desk' }, () => {
  for (const path of ['', ...sheets.map((sheet) => `${sheet}/`), ...chapters.map((chapter) => `${chapter}/`)]) {
    const html = readFileSync(`dist/teach/${path}index.html`, 'utf8');
    expect(html, path).toMatch(/"@type":"LearningResource"[^<]*"teaches":\["/);
    expect(html, path).toContain(`https://classroom.google.com/share?url=${encodeURIComponent(`https://across-the-line.example/teach/${path}`)}"`);
    expect(html, path).not.toContain('apis.google.com');
  }
});

test('every page of the inquiry is a document to change and a link in the cartridges; verdicts stand in the answer alone', { tag: '@desk' }, () => {
  const wordsOf = (sheet: string): string => strFromU8(unzipSync(readFileSync(`dist/teach/${sheet}.docx`))['word/document.xml']!);
  for (const sheet of sheets) {
    expect(wordsOf(sheet), sheet).toContain('w:val="Title"');
    for (const name of ['across-the-line', 'across-the-line.1-1']) {
      const link = unzipSync(readFileSync(`dist/teach/${name}.imscc`))[`links/sheet-${sheet}.xml`]!;
      expect(strFromU8(link), sheet).toContain(`/teach/${sheet}/"`);
    }
  }
  const { record } = readContent().library.claims.find(({ id }) => id === 'C11')!;
  expect(wordsOf('model-answer')).toContain(curly(record));
  expect(wordsOf('organiser')).not.toContain(curly(record));
});
