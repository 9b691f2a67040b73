import type { Machine, Place } from './find-browser.ts';

/** A machine that can be asked whether a reader can open an engine there. */
export interface MachineOfEngines extends Machine {
  /** Opens a page in it as the tests do. Why that fails; empty where it does not. */
  readonly fault: (engine: string, program: string) => string;
}

/** The engines besides Chromium that the tests go through, and why others are not. */
export interface OtherEngines {
  /** Programs by the variable that names each. */
  readonly programs: Readonly<Record<string, string>>;
  /** `WebKit: it is not here`. */
  readonly notTried: readonly string[];
}

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

// A server of packages that does not answer must not keep the tests waiting.
const apt = ['apt-get', '-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];

/**
 * The other engines in which a page opens here. What is missing is installed where that is asked for with one command;
 * where that fails the tests do without, and say so.
 */
export function otherEngines(named: (variable: string) => string | undefined, mayInstall: boolean, machine: MachineOfEngines): OtherEngines {
  let all = engines.map(tried);
  const missing = all.filter(({ program }) => !program).map(({ engine }) => engine);
  if (missing.length > 0 && mayInstall) {
    const packages = missing.flatMap((engine) => engine.packages);
    machine.say(`Getting ${missing.map(({ name }) => name).join(' and ')} for the tests: apt-get install ${packages.join(' ')}`);
    if (machine.run([...apt, 'update'])) machine.run([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
    all = all.map((one) => (one.program ? one : tried(one.engine)));
  }
  machine.say(`Engines besides Chromium: ${all.map(({ engine, program, fault }) => `${engine.name} ${program ? `(${program})` : `is not tried, because ${fault}`}`).join('; ')}`);
  return {
    programs: Object.fromEntries(all.flatMap(({ engine, program }) => (program ? [[engine.variable, program]] : []))),
    notTried: all.flatMap(({ engine, program, fault }) => (program ? [] : [`${engine.name}: ${fault}`])),
  };

  function tried(engine: Engine): { engine: Engine; program?: string; fault?: string } {
    const own = named(engine.variable);
    const program = (own ? [own] : engine.programs).map((one: Place['program']) => machine.proved(one)).find((one) => one !== undefined);
    if (!program) return { engine, fault: 'it is not here' };
    const fault = machine.fault(engine.name, program);
    return fault ? { engine, fault } : { engine, program };
  }
}
