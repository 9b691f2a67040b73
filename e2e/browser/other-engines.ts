import type { Machine, Place } from './find-browser.ts';

/** An engine besides Chromium: where it may be, and how Debian and its kin get it. */
interface Engine {
  readonly name: string;
  /** The variable that names its program, for the tests and for whoever would rather choose. */
  readonly variable: 'FIREFOX' | 'WEBKIT_DRIVER';
  readonly programs: readonly string[];
  readonly packages: readonly string[];
}

const engines: readonly Engine[] = [
  { name: 'Firefox', variable: 'FIREFOX', programs: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'], packages: ['firefox-esr'] },
  { name: 'WebKit', variable: 'WEBKIT_DRIVER', programs: ['WebKitWebDriver'], packages: ['webkit2gtk-driver', 'xvfb'] },
];

/**
 * The other engines that start here, by the variable that names each. What is missing is installed where that is asked
 * for with one command; where that fails the tests do without, and say so.
 */
export function otherEngines(named: (variable: string) => string | undefined, mayInstall: boolean, machine: Machine): Record<string, string> {
  const found = search();
  const missing = engines.filter(({ variable }) => !found[variable]);
  if (missing.length && mayInstall) {
    const packages = missing.flatMap((engine) => engine.packages);
    machine.say(`Getting ${missing.map(({ name }) => name).join(' and ')} for the tests: apt-get install ${packages.join(' ')}`);
    if (machine.run(['apt-get', 'update', '-qq'])) machine.run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
    Object.assign(found, search());
  }
  const ran = engines.map(({ name, variable }) => `${name} ${found[variable] ? `(${found[variable]})` : 'is not here and is not tried'}`);
  machine.say(`Engines besides Chromium: ${ran.join('; ')}`);
  return found;

  function search(): Record<string, string> {
    const places: Record<string, string> = {};
    for (const { variable, programs } of engines) {
      const own = named(variable);
      const program = (own ? [own] : programs).map((one: Place['program']) => machine.proved(one)).find((one) => one !== undefined);
      if (program) places[variable] = program;
    }
    return places;
  }
}
