import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { chromium } from '@playwright/test';

import { findBrowser, type Machine } from './find-browser.ts';
import { otherEngines } from './other-engines.ts';
import { searchOn, type Surroundings } from './search.ts';

const patience = { version: 20_000, install: 600_000 };

/** The path of a Chromium on this machine that starts; see `findBrowser`. */
export function browserHere(): string {
  return findBrowser(searchOn(around()), machine);
}

/** The other engines on this machine, got where that is one command; see `otherEngines`. `ENGINES=all` asks for them. */
export function enginesHere(): Record<string, string> {
  if (process.env['ENGINES'] !== 'all') return {};
  const { isRoot, hasApt } = around();
  return otherEngines((variable) => process.env[variable], isRoot && hasApt, machine);
}

const machine: Machine = {
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
