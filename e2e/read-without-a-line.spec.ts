import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';

import { manifestOf } from '../src/features/versions/version.ts';
import { chapters, stepsOf } from './chapters.ts';
import { complaints } from './story.ts';

const folder = 'test-results/frozen';
const day = '2000-01-01';

test.describe.configure({ mode: 'serial' });

/** The site as it was built, frozen as `npm run freeze` does it. */
test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  execFileSync(process.execPath, ['e2e/run/freeze.ts', day, folder], { stdio: 'inherit' });
});

test('a version frozen today has the whole story and every chapter, and stays under 3 MB', { tag: '@desk' }, () => {
  const manifest = manifestOf(`${folder}/${day}`);
  expect(Object.keys(manifest)).toEqual(expect.arrayContaining(['story.html', ...chapters.map((chapter) => `${chapter}.html`)]));
  expect(Object.values(manifest).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(3_000_000);
  expect(manifest).toEqual(JSON.parse(readFileSync(`${folder}/${day}/manifest.json`, 'utf8')));
});

for (const [file, steps] of [['story', chapters.flatMap(stepsOf)], ['rift', stepsOf('rift')]] as const) {
  test(`${file}.html, opened from a stick with the line cut, shows the picture of every step and the record of every claim`, { tag: '@desk' }, async ({ page, context }) => {
    await context.setOffline(true);
    const heard = complaints(page);
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().startsWith('data:') || asked.push(request.url())));
    const address = pathToFileURL(`${folder}/${day}/${file}.html`).href;
    await page.goto(address);
    for (const step of steps) {
      const pictures = await page.locator(`section[id="${step}"] svg.picture`).all();
      expect(pictures.length, step).toBe(globSync(`dist/figures/*/${step}{,.[0-9]}.narrow.svg`).length);
      for (const picture of pictures) {
        await picture.scrollIntoViewIfNeeded();
        expect((await picture.boundingBox())!.width, step).toBeGreaterThan(300);
        expect(await picture.locator('text').count(), step).toBeGreaterThan(0);
      }
    }
    await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /^data:/);
    expect(await lost(page)).toEqual([]);
    expect(asked, 'nothing but itself').toEqual([address]);
    expect(heard).toEqual([]);
  });
}

/** Ids that stand twice, and links within the file that lead nowhere. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    return [...ids.filter((id, i) => ids.indexOf(id) < i), ...links.filter((id) => !ids.includes(id))];
  });
}
