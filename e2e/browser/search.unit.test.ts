import { expect, test } from 'vitest';

import { searchOn, type Surroundings } from './search.ts';

const linux: Surroundings = {
  platform: 'linux',
  env: {},
  playwrightProgram: '/cache/chrome',
  playwright: ['playwright'],
  isRoot: false,
  hasApt: true,
};

test('what the reader names comes first, then the system, then Playwright', () => {
  const env = { CHROME_PATH: '/b', CHROMIUM: '/a' };
  expect(programs({ ...linux, env })).toEqual(['/a', '/b', 'chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', '/cache/chrome']);
});

test('a name left empty is no name', () => {
  expect(programs({ ...linux, env: { CHROMIUM: '' } })[0]).toBe('chromium-headless-shell');
});

test('on a Mac and on Windows it looks where Chrome installs itself', () => {
  expect(programs({ ...linux, platform: 'darwin' })[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(programs({ ...linux, platform: 'win32', env: { LOCALAPPDATA: 'C:\\Me' } })).toEqual(['C:\\Me\\Google\\Chrome\\Application\\chrome.exe', '/cache/chrome']);
});

test('system packages are tried only as root on Debian and its kin, after Playwright', () => {
  expect(commands(linux)).toEqual(['playwright install chromium']);
  expect(commands({ ...linux, isRoot: true, hasApt: false })).toEqual(['playwright install chromium']);
  expect(commands({ ...linux, isRoot: true })).toEqual([
    'playwright install chromium',
    'apt-get update',
    'apt-get install -y --no-install-recommends chromium-headless-shell',
    'apt-get install -y --no-install-recommends chromium',
    'playwright install-deps chromium',
  ]);
});

function programs(around: Surroundings): string[] {
  return searchOn(around).places.map(({ program }) => program);
}

function commands(around: Surroundings): string[] {
  return searchOn(around).ways.flatMap((way) => way.commands.map((command) => command.join(' ')));
}
