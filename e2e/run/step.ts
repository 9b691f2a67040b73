import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Print } from './run-steps.ts';
import { ofExit, trusting, type Tally } from './tally.ts';

/** One thing `npm test` does: runs a tool from node_modules and counts what it found. */
export interface Step {
  readonly name: string;
  /** Package of the tool, the name of its command, and what to say to it. */
  readonly tool: readonly [packageName: string, command: string, ...args: string[]];
  /** The step that must have passed, or this one cannot run. */
  readonly after?: string;
  /** The JSON report the tool writes, how to count it, and what more to tell of it. Absent where the step counts as one. */
  readonly report?: { readonly file: string; readonly count: (report: never) => Tally; readonly tell?: (report: never) => string };
}

/** Where what is said belongs while nothing else is running. */
export const toScreen: Print = (text) => void process.stdout.write(text);

/** The top of the repository. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the step, and prints what its tool says as it comes. */
export async function runStep(step: Step, print: Print): Promise<Tally> {
  const file = step.report && path.join(top, step.report.file);
  if (file) {
    mkdirSync(path.dirname(file), { recursive: true });
    rmSync(file, { force: true }); // a report of an earlier run must not be counted
  }
  const [packageName, command, ...args] = step.tool;
  const code = await exitOf(programOf(packageName, command), args, print);
  return file ? trusting(counted(step, file, print), code) : ofExit(code);
}

// The tool's own script, run by the Node that runs us: no shell, so that it works on every system.
function programOf(packageName: string, command: string): string {
  const home = path.join(top, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${packageName} has no command "${command}". Look at "bin" in its package.json.`);
  return path.join(home, script);
}

function exitOf(program: string, args: readonly string[], print: Print): Promise<number> {
  return new Promise((resolve, reject) => {
    // A tool that speaks to us instead of to the screen would leave out its colours.
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) };
    const child = spawn(process.execPath, [program, ...args], { cwd: top, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function counted(step: Step, file: string, print: Print): Tally {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as never;
    const told = step.report?.tell?.(report);
    if (told) print(`\n${told}`);
    return step.report?.count(report) ?? { passed: 0, failed: 0 };
  } catch {
    console.error(`${step.name}: no readable report at ${step.report?.file}; the tool stopped before it could write one.`);
    return { passed: 0, failed: 0 };
  }
}
