import { expect, test } from 'vitest';

import { findBrowser, type Machine, type Search } from './find-browser.ts';

const search: Search = {
  places: [{ program: '/named', from: 'CHROMIUM' }, { program: 'chromium', from: 'the system' }],
  ways: [
    { commands: [['playwright', 'install']], places: [{ program: '/fetched', from: 'Playwright' }] },
    { commands: [['apt-get', 'update'], ['apt-get', 'install']], places: [{ program: 'chromium', from: 'the system' }] },
  ],
};

test('takes the first that starts and installs nothing', () => {
  const { machine, ran } = fake({ starts: ['chromium'] });
  expect(findBrowser(search, machine)).toBe('/bin/chromium');
  expect(ran).toEqual([]);
});

test('passes over a named program that does not start', () => {
  expect(findBrowser(search, fake({ starts: ['chromium'] }).machine)).toBe('/bin/chromium');
  expect(findBrowser(search, fake({ starts: ['/named', 'chromium'] }).machine)).toBe('/bin/named');
});

test('fetches one where nothing starts', () => {
  const { machine, ran } = fake({ brings: { 'playwright install': '/fetched' } });
  expect(findBrowser(search, machine)).toBe('/bin/fetched');
  expect(ran).toEqual(['playwright install']);
});

test('does not believe an install that ends well but brings nothing that starts', () => {
  const { machine, ran } = fake({ brings: { 'apt-get install': 'chromium' } });
  expect(findBrowser(search, machine)).toBe('/bin/chromium');
  expect(ran).toEqual(['playwright install', 'apt-get update', 'apt-get install']);
});

test('stops a way at its first command that fails', () => {
  const { machine, ran } = fake({ fails: ['apt-get update'] });
  expect(() => findBrowser(search, machine)).toThrow();
  expect(ran).toEqual(['playwright install', 'apt-get update']);
});

test('names everything tried, and the mend, when there is none', () => {
  const { machine } = fake({ fails: ['playwright install'] });
  expect(() => findBrowser(search, machine)).toThrow(
    [
      'No Chromium that starts. Tried:',
      '  - /named (CHROMIUM; does not start)',
      '  - chromium (the system; does not start)',
      '  - playwright install (failed)',
      '  - /fetched (Playwright; does not start)',
      '  - apt-get update && apt-get install (ended well)',
      '  - chromium (the system; does not start)',
      'Install Chromium or Chrome, or name one that starts: CHROMIUM=/path/to/chromium npm test',
    ].join('\n'),
  );
});

/** A machine on which some programs start, some commands bring one, and some fail. */
function fake({ starts = [], brings = {}, fails = [] }: { starts?: string[]; brings?: Record<string, string>; fails?: string[] }) {
  const there = new Set(starts);
  const ran: string[] = [];
  const machine: Machine = {
    proved: (program) => (there.has(program) ? `/bin/${program.replace('/', '')}` : undefined),
    run(command) {
      const words = command.join(' ');
      ran.push(words);
      if (brings[words]) there.add(brings[words]);
      return !fails.includes(words);
    },
    say: () => undefined,
  };
  return { machine, ran };
}
