import { mkdirSync } from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';

import { siteInABrowser } from './site-in-a-browser.ts';
import { top } from './step.ts';

/** `npm run build && npm run screenshots`: the pictures of README.md, of the site as it was built. */
const folder = path.join(top, 'docs/screenshots');
const shots = [
  { name: 'desk', step: 'rift/#april-strikes', width: 1280, height: 760, scale: 1 },
  { name: 'phone', step: 'since/#two-queues', width: 390, height: 760, scale: 2 },
];

mkdirSync(folder, { recursive: true });
const { browser, home, close } = await siteInABrowser();
for (const { name, step, width, height, scale } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion: 'reduce', isMobile: width < 700, hasTouch: width < 700 });
  await page.goto(home + step, { waitUntil: 'networkidle' });
  await page.locator(`[data-stage][data-current="${step.split('#')[1]}"][data-settled]`).waitFor();
  const { size } = await sharp(await page.screenshot()).webp({ quality: 82 }).toFile(path.join(folder, `${name}.webp`));
  console.log(`docs/screenshots/${name}.webp: ${Math.round(size / 1000)} kB`);
}
await close();
