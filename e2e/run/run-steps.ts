import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { Step } from './step.ts';
import { exitCode, sum, summary, type Tally } from './tally.ts';

/** Says something of a step, in pieces as they come. */
export type Print = (text: string) => void;

/**
 * Starts the steps in their order, as soon as the one they come `after` has passed, `atOnce` of them side by side: as many as there
 * are cores, so that none waits and none is shared. What they say is
 * printed in the order of the list: of the first that still runs as it comes, of the others when it is their turn. As
 * the very last line comes the summary. Returns the exit code.
 */
export async function runSteps(steps: readonly Step[], run: (step: Step, print: Print) => Promise<Tally>, print: Print, atOnce = availableParallelism()): Promise<0 | 1> {
  const turn = pLimit(atOnce);
  const tallies = new Map<string, Promise<Tally | undefined>>();
  const papers = steps.map(() => paper(print));
  for (const [i, step] of steps.entries()) tallies.set(step.name, begun(step, papers[i]!.write));

  const found: Tally[] = [];
  const lines: string[] = [];
  for (const [i, { name, after }] of steps.entries()) {
    papers[i]!.show();
    const tally = await tallies.get(name);
    if (tally) found.push(tally);
    lines.push(tally ? `${name}: ${summary(tally)}` : `${name}: not run, since ${after} did not pass`);
  }
  print(['', ...lines, summary(sum(found)), ''].join('\n'));
  return exitCode(sum(found));

  async function begun(step: Step, say: Print): Promise<Tally | undefined> {
    if (step.after !== undefined) {
      const before = await tallies.get(step.after);
      if (!before || exitCode(before) !== 0) return undefined;
    }
    return turn(() => {
      say(`\n=== ${step.name}\n`);
      return run(step, say);
    });
  }
}

/** Keeps what is written on it until it is to be shown. */
function paper(print: Print): { write: Print; show: () => void } {
  const kept: string[] = [];
  let isShown = false;
  return {
    write: (text) => (isShown ? print(text) : void kept.push(text)),
    show() {
      isShown = true;
      for (const text of kept) print(text);
    },
  };
}
