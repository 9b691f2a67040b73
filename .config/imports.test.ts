import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { features } from './import-directions.js';

/** What each file of `src` imports from it, types included. */
const imports = new Map(globSync('src/**/*.{ts,astro}').map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const asked = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*? from '(\.[^']+)'/gm);
  return [...asked].map(([, to = '']) => path.join(path.dirname(file), to));
}

/** The way on which a file comes back to itself; nothing where it does not. */
function circleFrom(file: string, way: readonly string[], known: Set<string>): readonly string[] | undefined {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (known.has(file)) return undefined;
  known.add(file);
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, [...way, file], known);
    if (circle) return circle;
  }
  return undefined;
}

test('no file imports itself by way of others: what two of them share stands in a third', () => {
  const known = new Set<string>();
  expect([...imports.keys()].flatMap((file) => circleFrom(file, [], known)?.join(' -> ') ?? [])).toEqual([]);
});

test('every feature has its place in the order of imports', () => {
  expect([...features].sort()).toEqual(readdirSync('src/features').sort());
});
