import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { chromium } from '@playwright/test';
import { preview } from 'astro';

import { textOf } from '../../src/content/marked-words.ts';
import { picturesOfStep, stillName } from '../../src/features/pictures/pictures.ts';
import { manifestOf, type Edition } from '../../src/features/versions/version.ts';
import { siteLibrary } from '../../src/site/site-library.ts';
import { say } from '../../src/site/say.ts';
import { site as named } from '../../src/site/site.ts';
import { browserHere } from '../browser/this-machine.ts';
import { freezeHere, sealed } from '../freeze/frozen-page.ts';
import { lightPicture } from '../freeze/light-picture.ts';
import { joinHere, type FrozenChapter } from '../freeze/whole-story.ts';
import { top } from './step.ts';

/**
 * `npm run freeze -- 2026-11-26`: writes the site in `dist/` down for good as `public/versions/{day}/`: a file a chapter that needs no
 * other, one of the whole story, the words of steps and claims, the ledger, all tables, and a manifest of hashes. A version that stands is never written again.
 */
const [day = '', into = 'public/versions'] = process.argv.slice(2);
if (!/^\d{4}-\d\d-\d\d$/.test(day)) stop('Say the day of the version: npm run freeze -- 2026-11-26');
const folder = path.resolve(top, into, day);
if (existsSync(folder)) stop(`${into}/${day} stands already, and versions never change. Name another day.`);
const dist = path.join(top, 'dist');
if (!existsSync(path.join(dist, 'claims/index.html'))) stop('There is no site in dist/. Run npm run build first.');

const { chapters, claims } = siteLibrary();
const building = `${folder}.part`;
rmSync(building, { recursive: true, force: true });
mkdirSync(building, { recursive: true });
const site = /<link rel="canonical" href="([^"]*)claims\/"/.exec(readFileSync(path.join(dist, 'claims/index.html'), 'utf8'))?.[1] ?? '';

const server = await preview({ logLevel: 'warn', server: { host: '127.0.0.1', port: 4396 } });
const browser = await chromium.launch({ executablePath: browserHere() });
// What is made here is sealed again at the end.
const page = await (await browser.newContext({ bypassCSP: true })).newPage();
const letter = (name: string): string => `data:font/woff2;base64,${readFileSync(path.join(top, `src/engine/type/${name}.woff2`)).toString('base64')}`;
const frozen: FrozenChapter[] = [];
for (const { id, number, steps } of chapters) {
  await page.goto(`http://127.0.0.1:${server.port}/${process.env['BASE'] ?? ''}/${id}/described/`.replace(/([^:])\/+/g, '$1/'));
  const html = await page.evaluate(freezeHere, {
    day,
    site,
    chapter: id,
    pictures: Object.fromEntries(steps.map((step) => [step.id, picturesOfStep(step).map((_, i) => lightPicture(readFileSync(path.join(dist, `figures/${stillName(id, step.id, 'narrow', i + 1)}.svg`), 'utf8')))])),
    icon: `data:image/svg+xml;base64,${readFileSync(path.join(dist, 'favicon.svg'), 'base64')}`,
    letters: { 400: letter('sans'), 600: letter('sans-strong') },
    ledger: readFileSync(path.join(dist, 'claims/index.html'), 'utf8'),
    sources: readFileSync(path.join(dist, 'sources/index.html'), 'utf8'),
  });
  frozen.push({ id, number, html });
}
const whole = await page.evaluate(joinHere, { name: named.name, deck: named.deck, description: named.description, site, contents: say('chapter.contents'), chapters: frozen });
for (const { id, html } of [...frozen, { id: 'story', html: whole }]) writeFileSync(path.join(building, `${id}.html`), sealed(html));
await browser.close();
await server.stop();

const edition: Edition = {
  day,
  steps: chapters.flatMap(({ id: chapter, steps }) => steps.map(({ id, title, words, alt }) => ({ chapter, id, title, words: textOf(words), alt }))),
  claims: claims.map(({ id, title, verdict, strength, says, record }) => ({ id, title, verdict, strength, says, record })),
};
writeFileSync(path.join(building, 'edition.json'), `${JSON.stringify(edition, null, 1)}\n`);
cpSync(path.join(dist, 'claims.json'), path.join(building, 'claims.json'));
cpSync(path.join(dist, 'data'), path.join(building, 'data'), { recursive: true, filter: (file) => statSync(file).isDirectory() || file.endsWith('.csv') });
const manifest = manifestOf(building);
writeFileSync(path.join(building, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
renameSync(building, folder);

for (const [file, { bytes }] of Object.entries(manifest)) if (file.endsWith('.html')) console.log(`${file}: ${Math.round(bytes / 1000)} kB`);
console.log(`${into}/${day}: ${Object.keys(manifest).length} files, ${(Object.values(manifest).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(2)} MB. Commit it, and build again.`);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
