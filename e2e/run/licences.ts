import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the lock file says of the packages in it, by the folder each lies in. */
export type Locked = Readonly<Record<string, { readonly version?: string; readonly license?: string; readonly dependencies?: Readonly<Record<string, string>> }>>;

/** Licences of what reaches readers: those that ask for no more than their notice. */
const forReaders = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1', 'CC0-1.0', 'Unlicense'];
/** What only builds or tests, unmodified, as the lock's hashes hold it, may besides have these. LGPL: what `sharp` reads pictures with. */
const forBuilding = [...forReaders, 'MPL-2.0', 'LGPL-3.0-or-later', 'BlueOak-1.0.0', 'Python-2.0', 'Zlib'];

/** Letters and outlines of land are cut from these; all other parts of what readers get are imported by what runs in the browser. */
const cutFrom = ['@fontsource-variable/source-sans-3', '@fontsource-variable/source-serif-4', 'world-atlas'];
const inTheBrowser = 'src/**/{client,stage,picture}/*.ts';

/** The packages whose code, letters or data reach readers, by the folder each lies in; what they in turn depend on included. */
export function shippedOf(locked: Locked, top: string): Set<string> {
  const files = globSync(inTheBrowser, { cwd: top }).filter((file) => !file.endsWith('.test.ts'));
  const imported = files.flatMap((file) => [...readFileSync(path.join(top, file), 'utf8').matchAll(/(?:from|import|import\() ?'((?:@[^'/]+\/)?[^'./][^'/]*)/g)].map(([, name = '']) => name));
  const shipped = new Set<string>();
  const ship = (name: string, from: string): void => {
    const at = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((one) => one in locked);
    if (at === undefined || shipped.has(at)) return;
    shipped.add(at);
    for (const one of Object.keys(locked[at]!.dependencies ?? {})) ship(one, at);
  };
  for (const name of [...cutFrom, ...imported]) ship(name, '');
  return shipped;
}

/** Says of each part whose licence we may not use: which it is, what it has, and what would be right. */
export function refusedOf(locked: Locked, shipped: ReadonlySet<string>): string[] {
  return Object.entries(locked).filter(([at]) => at !== '').flatMap(([at, { version = '', license }]) => {
    const [allowed, use] = shipped.has(at) ? [forReaders, 'reaches readers'] : [forBuilding, 'builds or tests'];
    return license && isAllowed(license, allowed) ? [] : [`${at.split('node_modules/').at(-1)!} ${version} ${use} under ${license ?? 'no licence that is told'}. Allowed: ${allowed.join(', ')}.`];
  });
}

/** Of `(A OR B)` one is enough, of `A AND B` each is needed. What is nested deeper, or goes `WITH` something, is not ours to judge. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  return licence.replace(/^\((.*)\)$/, '$1').split(' OR ').some((one) => one.split(' AND ').every((each) => allowed.includes(each)));
}
