import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { chapterIds } from '../../src/content/chapter-files.ts';
import { siteInABrowser } from './site-in-a-browser.ts';
import { runStep, toScreen, top } from './step.ts';

/**
 * The site with its PDFs: builds it, prints every chapter and every handout to tagged PDFs in `public/pdf/`, and builds
 * again, so that the PDFs come along in `dist/` and the lessons link to them. PDFs of an earlier run are thrown away.
 */
const folder = path.join(top, 'public/pdf');
rmSync(folder, { recursive: true, force: true });
await build();
mkdirSync(folder, { recursive: true });

const { browser, home, close } = await siteInABrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });

for (const chapter of chapterIds()) {
  await print(chapter, `${chapter}.pdf`);
  await print(`teach/${chapter}`, `${chapter}-handout.pdf`);
}
await close();
await build();
console.log('dist/ now holds the PDFs, and the lessons link to them.');

async function build(): Promise<void> {
  const { failed } = await runStep({ name: 'build', tool: ['astro', 'astro', 'build'] }, toScreen);
  if (failed > 0) throw new Error('The site could not be built. The build says why, above.');
}

async function print(address: string, file: string): Promise<void> {
  await page.goto(`${home}${address}/`, { waitUntil: 'networkidle' });
  // On paper nothing can be pressed; what keeps the part of a button would be tagged as a form.
  await page.evaluate(() => {
    for (const pressed of document.querySelectorAll('[role="button"]')) pressed.removeAttribute('role');
  });
  await page.pdf({ path: path.join(folder, file), format: 'A4', tagged: true, outline: true, preferCSSPageSize: false, printBackground: true });
  console.log(`public/pdf/${file}`);
}
