import { expect, test } from 'vitest';

import { otherEngines, type MachineOfEngines } from './other-engines.ts';

const nothingNamed = (): undefined => undefined;

test('an engine in which a page opens is used, and what is missing is only said where nothing may be installed', () => {
  const { machine, said, ran } = fake(['firefox-esr']);
  expect(otherEngines(nothingNamed, false, machine)).toEqual({ programs: { FIREFOX: 'firefox-esr' }, notTried: ['WebKit: it is not here'] });
  expect(said.at(-1)).toBe('Engines besides Chromium: Firefox (firefox-esr); WebKit is not tried, because it is not here');
  expect(ran).toEqual([]);
});

test('what is missing is installed with one command, and no fault where that fails', () => {
  const { machine, ran } = fake([]);
  expect(otherEngines(nothingNamed, true, machine).programs).toEqual({});
  expect(ran.map((command) => command.replaceAll(/ -o \S+/g, ''))).toEqual(['apt-get -qq update', 'apt-get -qq install -y --no-install-recommends firefox-esr webkit2gtk-driver xvfb']);
});

test('where the list of packages does not come, nothing is installed and the tests do without', () => {
  const { machine, ran } = fake(['firefox-esr']);
  const offline = { ...machine, run: (command: readonly string[]) => !machine.run(command) };
  expect(otherEngines(nothingNamed, true, offline)).toEqual({ programs: { FIREFOX: 'firefox-esr' }, notTried: ['WebKit: it is not here'] });
  expect(ran).toHaveLength(1);
});

test('an engine that starts but opens no page is not tried, and why is said', () => {
  const { machine, said } = fake(['firefox-esr', 'WebKitWebDriver'], { WebKit: 'Xvfb, its screen, does not start' });
  expect(otherEngines(nothingNamed, false, machine)).toEqual({ programs: { FIREFOX: 'firefox-esr' }, notTried: ['WebKit: Xvfb, its screen, does not start'] });
  expect(said.at(-1)).toContain('WebKit is not tried, because Xvfb, its screen, does not start');
});

test('a program that is named comes before those that are found', () => {
  const { machine } = fake(['/own/firefox', 'firefox-esr', 'WebKitWebDriver']);
  expect(otherEngines((variable) => (variable === 'FIREFOX' ? '/own/firefox' : undefined), true, machine).programs).toEqual({ FIREFOX: '/own/firefox', WEBKIT_DRIVER: 'WebKitWebDriver' });
});

/** A machine on which some programs start, some of them open no page, and everything that is run ends well. */
function fake(starts: readonly string[], faults: Readonly<Record<string, string>> = {}) {
  const [said, ran]: [string[], string[]] = [[], []];
  const machine: MachineOfEngines = {
    proved: (program) => (starts.includes(program) ? program : undefined),
    fault: (engine) => faults[engine] ?? '',
    run: (command) => ran.push(command.join(' ')) > 0,
    say: (line) => void said.push(line),
  };
  return { machine, said, ran };
}
