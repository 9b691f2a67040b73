import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { refusedOf, shippedOf, type Locked } from './licences.ts';
import { top } from './step.ts';

/**
 * `npm run parts`: what the site is made of. Writes a bill of materials (CycloneDX) and a list of licences to `.cache/parts/`, from the
 * lock file, and fails where a part has a licence we may not use.
 */
const { packages } = JSON.parse(readFileSync(path.join(top, 'package-lock.json'), 'utf8')) as { packages: Locked };
const shipped = shippedOf(packages, top);
const lines = Object.entries(packages).filter(([at]) => at !== '').map(([at, { version = '', license = 'none told' }]) => [license, shipped.has(at) ? 'reaches readers' : 'builds or tests', `${at.split('node_modules/').at(-1)!} ${version}`] as const);

const folder = path.join(top, '.cache/parts');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'bill-of-materials.cdx.json'), execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], { cwd: top, maxBuffer: 64_000_000 }));
writeFileSync(path.join(folder, 'licences.txt'), lines.map((line) => `${line.join('\t')}\n`).sort().join(''));

for (const [kind, parts] of [...Map.groupBy(lines, ([licence, use]) => `${use}\t${licence}`)].sort()) console.log(`${parts.length}\t${kind}`);
console.log(`${lines.length} parts, ${shipped.size} of which reach readers; .cache/parts/ holds the bill of materials and the licences`);
const refused = refusedOf(packages, shipped);
for (const one of refused) console.error(one);
process.exitCode = refused.length === 0 ? 0 : 1;
