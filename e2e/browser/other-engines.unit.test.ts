import { expect, test } from 'vitest';

import type { Machine } from './find-browser.ts';
import { otherEngines } from './other-engines.ts';

const nothingNamed = (): undefined => undefined;

test('what starts is used, and what is missing is only said where nothing may be installed', () => {
  const { machine, said, ran } = fake(['firefox-esr']);
  expect(otherEngines(nothingNamed, false, machine)).toEqual({ FIREFOX: 'firefox-esr' });
  expect(said.at(-1)).toBe('Engines besides Chromium: Firefox (firefox-esr); WebKit is not here and is not tried');
  expect(ran).toEqual([]);
});

test('what is missing is installed with one command, and no fault where that fails', () => {
  const { machine, ran } = fake([]);
  expect(otherEngines(nothingNamed, true, machine)).toEqual({});
  expect(ran).toEqual(['apt-get update -qq', 'apt-get install -y -qq --no-install-recommends firefox-esr webkit2gtk-driver xvfb']);
});

test('a program that is named comes before those that are found', () => {
  const { machine } = fake(['/own/firefox', 'firefox-esr', 'WebKitWebDriver']);
  expect(otherEngines((variable) => (variable === 'FIREFOX' ? '/own/firefox' : undefined), true, machine)).toEqual({ FIREFOX: '/own/firefox', WEBKIT_DRIVER: 'WebKitWebDriver' });
});

/** A machine on which some programs start and everything that is run ends well. */
function fake(starts: readonly string[]) {
  const [said, ran]: [string[], string[]] = [[], []];
  const machine: Machine = {
    proved: (program) => (starts.includes(program) ? program : undefined),
    run: (command) => ran.push(command.join(' ')) > 0,
    say: (line) => void said.push(line),
  };
  return { machine, said, ran };
}
