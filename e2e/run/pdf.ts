import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { chromium } from '@playwright/test';
import { preview } from 'astro';

import { chapterIds } from '../../src/schemas/chapter.ts';
import { browserHere } from '../browser/this-machine.ts';
import { top } from './step.ts';

/**
 * Prints every chapter and every handout as built in `dist/` to tagged PDFs in `public/pdf/`. The next build
 * takes them along and links to them from the lessons.
 */
const folder = path.join(top, 'public/pdf');
if (!existsSync(path.join(top, 'dist/teach'))) throw new Error('There is no site to print yet. Run: npm run build');
mkdirSync(folder, { recursive: true });

const server = await preview({ logLevel: 'warn', server: { host: '127.0.0.1', port: 4397 } });
const home = `http://127.0.0.1:${server.port}/${process.env['BASE'] ?? ''}/`.replace(/([^:])\/+/g, '$1/');
const browser = await chromium.launch({ executablePath: browserHere() });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });

for (const chapter of chapterIds) {
  await print(chapter, `${chapter}.pdf`);
  await print(`teach/${chapter}`, `${chapter}-handout.pdf`);
}
await browser.close();
await server.stop();
console.log('Now run: npm run build. The lessons then link to the PDFs.');

async function print(address: string, file: string): Promise<void> {
  await page.goto(`${home}${address}/`, { waitUntil: 'networkidle' });
  await page.pdf({ path: path.join(folder, file), format: 'A4', tagged: true, outline: true, preferCSSPageSize: false, printBackground: true });
  console.log(`public/pdf/${file}`);
}
