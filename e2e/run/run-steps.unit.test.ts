import { expect, test } from 'vitest';

import { runSteps } from './run-steps.ts';
import type { Step } from './step.ts';
import type { Tally } from './tally.ts';

const good = { passed: 1, failed: 0 };
const bad = { passed: 0, failed: 1 };

test('the last line is the summary, and the exit code 0, when all holds', async () => {
  const { code, printed } = await running({ types: good, build: { passed: 7, failed: 0 } });
  expect(printed.at(-1)).toBe('8 passed, 0 failed');
  expect(code).toBe(0);
});

test('a failed step does not stop the next', async () => {
  const { code, printed, ran } = await running({ types: bad, build: good });
  expect(ran).toEqual(['types', 'build']);
  expect(printed.at(-1)).toBe('1 passed, 1 failed');
  expect(code).toBe(1);
});

test('a step that needs another is left out, and named, when that one failed', async () => {
  const { printed, ran } = await running({ build: bad, html: good }, { html: 'build' });
  expect(ran).toEqual(['build']);
  expect(printed).toContain('html: not run, since build failed');
  expect(printed.at(-1)).toBe('0 passed, 1 failed');
});

test('a run of nothing ends badly', async () => {
  expect((await running({})).code).toBe(1);
});

/** Runs steps whose findings are given. */
async function running(findings: Record<string, Tally>, after: Record<string, string> = {}) {
  const ran: string[] = [];
  const printed: string[] = [];
  const steps = Object.keys(findings).map((name): Step => ({ name, tool: ['none', 'none'], ...(after[name] && { after: after[name] }) }));
  const code = await runSteps(steps, async ({ name }) => (ran.push(name), findings[name] ?? bad), (lines) => printed.push(...lines.split('\n')));
  return { code, printed, ran };
}
