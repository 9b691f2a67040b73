import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from '@playwright/test';

import { findBrowser } from './find-browser.ts';
import { otherEngines, type MachineOfEngines, type OtherEngines } from './other-engines.ts';
import { searchOn, type Surroundings } from './search.ts';

const patience = { version: 20_000, window: 90_000, install: 300_000 };

/** The path of a Chromium on this machine that starts; see `findBrowser`. */
export function browserHere(): string {
  return findBrowser(searchOn(around()), machine);
}

/**
 * The other engines on this machine; see `otherEngines`. `ENGINES=here` looks for them, as `npm test` does;
 * `ENGINES=all` gets what is missing where that is one command; otherwise Chromium is alone.
 */
export function enginesHere(): OtherEngines {
  const asked = process.env['ENGINES'];
  if (asked !== 'here' && asked !== 'all') return { programs: {}, notTried: ['Firefox and WebKit: not asked for, ENGINES=here does'] };
  const { isRoot, hasApt } = around();
  return otherEngines((variable) => process.env[variable], asked === 'all' && isRoot && hasApt, machine);
}

const machine: MachineOfEngines = {
  proved(program) {
    const file = path.isAbsolute(program) ? program : onPath(program);
    if (!file || !existsSync(file)) return undefined;
    if (process.platform === 'win32') return file; // there, Chrome opens a window rather than print its version
    // All that start tell their version or, WebKit's driver, how it is used.
    const asked = ['--version', '--help'].map((question) => () => spawnSync(file, [question], { encoding: 'utf8', timeout: patience.version }));
    return asked.some((ask) => ask().status === 0) ? file : undefined;
  },
  run([command = '', ...args]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'], timeout: patience.install }).status === 0;
  },
  say: (line) => console.log(line),
  fault(engine, program) {
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('../run/opens.ts', import.meta.url)), engine.toLowerCase(), program], { encoding: 'utf8', timeout: patience.window });
    return status === 0 ? '' : stderr.trim().split('\n').at(-1) || 'it opens no window';
  },
};

function around(): Surroundings {
  const playwright = path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
  return {
    platform: process.platform,
    env: process.env,
    playwrightProgram: chromium.executablePath(),
    playwright: [process.execPath, path.join(playwright, 'cli.js')],
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
  };
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}
