import type { Step } from './step.ts';
import { exitCode, sum, summary, type Tally } from './tally.ts';

/**
 * Runs every step in order; a failure stops only the steps that come `after` it. Prints what each found and,
 * as the very last line, the summary. Returns the exit code.
 */
export async function runSteps(steps: readonly Step[], run: (step: Step) => Promise<Tally>, print: (line: string) => void): Promise<0 | 1> {
  const tallies = new Map<string, Tally>();
  const lines: string[] = [];

  for (const step of steps) {
    const before = step.after === undefined ? undefined : tallies.get(step.after);
    if (step.after !== undefined && (!before || exitCode(before) !== 0)) {
      lines.push(`${step.name}: not run, since ${step.after} failed`);
      continue;
    }
    print(`\n=== ${step.name}`);
    const tally = await run(step);
    tallies.set(step.name, tally);
    lines.push(`${step.name}: ${summary(tally)}`);
  }

  const all = sum([...tallies.values()]);
  print(['', ...lines, summary(all)].join('\n'));
  return exitCode(all);
}
