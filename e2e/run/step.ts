import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { ofExit, trusting, type Tally } from './tally.ts';

/** One thing `npm test` does: runs a tool from node_modules and counts what it found. */
export interface Step {
  readonly name: string;
  /** Package of the tool, the name of its command, and what to say to it. */
  readonly tool: readonly [packageName: string, command: string, ...args: string[]];
  /** The step that must have passed, or this one cannot run. */
  readonly after?: string;
  /** The JSON report the tool writes, and how to count it. Absent where the step counts as one. */
  readonly report?: { readonly file: string; readonly count: (report: never) => Tally };
}

/** The top of the repository. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the step with its output shown as it comes. */
export async function runStep(step: Step): Promise<Tally> {
  const file = step.report && path.join(top, step.report.file);
  if (file) {
    mkdirSync(path.dirname(file), { recursive: true });
    rmSync(file, { force: true }); // a report of an earlier run must not be counted
  }
  const [packageName, command, ...args] = step.tool;
  const code = await exitOf(programOf(packageName, command), args);
  return file ? trusting(counted(step, file), code) : ofExit(code);
}

// The tool's own script, run by the Node that runs us: no shell, so that it works on every system.
function programOf(packageName: string, command: string): string {
  const home = path.join(top, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${packageName} has no command "${command}". Look at "bin" in its package.json.`);
  return path.join(home, script);
}

function exitOf(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(process.execPath, [program, ...args], { cwd: top, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function counted(step: Step, file: string): Tally {
  try {
    return step.report?.count(JSON.parse(readFileSync(file, 'utf8')) as never) ?? { passed: 0, failed: 0 };
  } catch {
    console.error(`${step.name}: no readable report at ${step.report?.file}; the tool stopped before it could write one.`);
    return { passed: 0, failed: 0 };
  }
}
