import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

import { top } from './step.ts';

/**
 * `npm run parts`: what the site is made of. Writes a bill of materials (CycloneDX) and a list of licences to `.cache/parts/`, from the
 * lock file, and fails where a part has a licence that is not among those we ship.
 */
const shipped = /^(?:MIT(?:-0)?|ISC|BSD(?:-[23]-Clause)?|0BSD|Apache-2\.0|OFL-1\.1|CC0-1\.0|CC-BY-4\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0|WTFPL|Zlib)$/;

interface Part {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string; readonly name?: string }; readonly expression?: string }[];
}

const bill = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], { cwd: top, encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'ignore'] });
const parts = (JSON.parse(bill) as { components: readonly Part[] }).components;
const lines = parts.map(({ name, version, licenses = [] }) => ({ part: `${name} ${version}`, licence: licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '').join(' ') || 'none told' })).sort((a, b) => a.part.localeCompare(b.part));
const folder = `${top}.cache/parts`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/bill-of-materials.cdx.json`, bill);
writeFileSync(`${folder}/licences.txt`, lines.map(({ part, licence }) => `${licence}\t${part}\n`).sort().join(''));

const counts = new Map<string, number>();
for (const { licence } of lines) counts.set(licence, (counts.get(licence) ?? 0) + 1);
for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${count}\t${licence}`);
const others = lines.filter(({ licence }) => !licence.replace(/[()]/g, '').split(/ OR /).some((one) => one.split(' AND ').every((each) => shipped.test(each))));
for (const { part, licence } of others) console.log(`not among those we ship: ${part}, ${licence}`);
console.log(`${lines.length} parts; .cache/parts/ holds the bill of materials and the licences`);
