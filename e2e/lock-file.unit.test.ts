import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: true;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };

// npm writes a lock without a part that is not published for some platform; `npm ci` then fails on every platform.
test('the lock holds the native parts of every platform, so that npm ci works', () => {
  const missing = Object.entries(packages).flatMap(([at, { version, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(at, name))
      .map(([name, range]) => `${name}@${range}, wanted by ${at || 'package.json'} ${version ?? ''}`),
  );
  expect(missing).toEqual([]);
});

test('the lock names no download address, so that it serves behind any registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http')).map(([at]) => at)).toEqual([]);
});

// `core-js-pure` prints a line, `esbuild` tries out what is installed already. Another one: build and test without its script before it is added here.
test('no package runs a script as it is installed, and those that would are known not to need it', () => {
  expect(Object.keys(packages).filter((at) => packages[at]!.hasInstallScript)).toEqual(['node_modules/core-js-pure', 'node_modules/esbuild']);
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});

/** Looks for a package where Node would: in the folder that wants it, then in those around it. */
function isLocked(from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at && `${at}/`}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}
