import type { Place, Search, Way } from './find-browser.ts';

/** What we need to know of a machine to say where its browsers may be. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  readonly playwrightProgram: string;
  /** The command `playwright`, to which `install chromium` is said. */
  readonly playwright: readonly string[];
  readonly isRoot: boolean;
  /** Debian, Ubuntu and their kin. */
  readonly hasApt: boolean;
}

/** The shell is Chromium without its windows: the same engine, and two fifths less work for the machine. */
const onPath = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const underWindows = String.raw`\Google\Chrome\Application\chrome.exe`;

/** Where to look and what to try, in order: what the reader names, what the system has, what Playwright has or fetches, what the system offers. */
export function searchOn(around: Surroundings): Search {
  const { env, playwrightProgram } = around;
  return {
    places: [
      ...['CHROMIUM', 'CHROME_PATH'].flatMap((name) => from(name, env[name] ? [env[name]] : [])),
      ...from('the system', systemPrograms(around)),
      ...from('Playwright', [playwrightProgram]),
    ],
    ways: waysOn(around),
  };
}

function systemPrograms({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') return onMac;
  if (platform !== 'win32') return onPath;
  const homes = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return homes.filter((home) => home !== undefined).map((home) => home + underWindows);
}

function waysOn({ playwright, playwrightProgram, isRoot, hasApt }: Surroundings): Way[] {
  const own = from('Playwright', [playwrightProgram]);
  const fetched: Way = { commands: [[...playwright, 'install', 'chromium']], places: own };
  if (!isRoot || !hasApt) return [fetched];
  const packaged = (name: string): Way => ({ commands: [['apt-get', 'install', '-y', '--no-install-recommends', name]], places: from('the system', onPath) });
  const shell = packaged('chromium-headless-shell');
  const first: Way = { ...shell, commands: [['apt-get', 'update'], ...shell.commands] };
  // Where the package is only a pointer to a snap: the libraries that the fetched one lacks.
  const completed: Way = { commands: [[...playwright, 'install-deps', 'chromium']], places: own };
  return [fetched, first, packaged('chromium'), completed];
}

function from(source: string, programs: readonly string[]): Place[] {
  return programs.map((program) => ({ program, from: source }));
}
