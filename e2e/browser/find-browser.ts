/** How a browser is looked for: everything that touches the machine, so that the search itself can be tested. */
export interface Machine {
  /** The full path of a program, or of a name on the PATH, that has just been seen to start; undefined where it does not. */
  readonly proved: (program: string) => string | undefined;
  /** Runs a command to its end, its output shown. True where it ended well. */
  readonly run: (command: readonly string[]) => boolean;
  readonly say: (line: string) => void;
}

/** Where to look, and what may be installed when nothing is found. */
export interface Search {
  /** Programs to try, best first, each with where the idea came from. */
  readonly places: readonly Place[];
  /** Ways to get one, gentlest first. */
  readonly ways: readonly Way[];
}

export interface Place {
  readonly program: string;
  /** `CHROMIUM`, `the system`, `Playwright`. */
  readonly from: string;
}

export interface Way {
  /** Run one after the other, all of which must end well. */
  readonly commands: readonly (readonly string[])[];
  /** Where the browser then is. */
  readonly places: readonly Place[];
}

/**
 * The path of a Chromium that has proved it starts. Installs one where there is none. Throws an error that names
 * everything tried and what to do.
 */
export function findBrowser({ places, ways }: Search, machine: Machine): string {
  const tried: string[] = [];

  const found = firstThatStarts(places);
  if (found) return found;
  for (const { commands, places: then } of ways) {
    const words = commands.map((command) => command.join(' ')).join(' && ');
    machine.say(`No browser for the tests yet. Trying: ${words}`);
    const ended = commands.every((command) => machine.run(command));
    tried.push(`${words} (${ended ? 'ended well' : 'failed'})`);
    const got = firstThatStarts(then);
    if (got) return got;
  }
  throw new Error(
    ['No Chromium that starts. Tried:', ...tried.map((one) => `  - ${one}`), 'Install Chromium or Chrome, or name one that starts: CHROMIUM=/path/to/chromium npm test'].join('\n'),
  );

  function firstThatStarts(candidates: readonly Place[]): string | undefined {
    for (const { program, from } of candidates) {
      const proved = machine.proved(program);
      if (proved) return proved;
      tried.push(`${program} (${from}; does not start)`);
    }
    return undefined;
  }
}
