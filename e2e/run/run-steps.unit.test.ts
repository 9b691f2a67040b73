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

test('a step that needs another is left out, and named, when that one failed or was left out itself', async () => {
  const { printed, ran } = await running({ build: bad, html: good, links: good }, { html: 'build', links: 'html' });
  expect(ran).toEqual(['build']);
  expect(printed).toContain('html: not run, since build did not pass');
  expect(printed).toContain('links: not run, since html did not pass');
  expect(printed.at(-1)).toBe('0 passed, 1 failed');
});

test('a run of nothing ends badly', async () => {
  expect((await running({})).code).toBe(1);
});

test('steps run side by side, and what they say stays in the order of the list', async () => {
  let lastIsDone = (): void => undefined;
  const last = new Promise<void>((resolve) => (lastIsDone = resolve));
  const printed: string[] = [];
  const steps = ['slow', 'quick'].map((name): Step => ({ name, tool: ['none', 'none'] }));
  await runSteps(
    steps,
    async ({ name }, print) => {
      print(`${name} begins\n`);
      if (name === 'slow') await last;
      lastIsDone();
      print(`${name} ends\n`);
      return good;
    },
    (text) => printed.push(text),
    2,
  );
  expect(printed.join('').split('\n').filter(Boolean)).toEqual(['=== slow', 'slow begins', 'slow ends', '=== quick', 'quick begins', 'quick ends', 'slow: 1 passed, 0 failed', 'quick: 1 passed, 0 failed', '2 passed, 0 failed']);
});

test('a step waits for the one it comes after, not for those before it', async () => {
  const begun: string[] = [];
  const steps: Step[] = [{ name: 'types', tool: ['none', 'none'] }, { name: 'units', tool: ['none', 'none'] }, { name: 'build', tool: ['none', 'none'], after: 'types' }];
  let built = (): void => undefined;
  const build = new Promise<void>((resolve) => (built = resolve));
  await runSteps(
    steps,
    async ({ name }) => {
      begun.push(name);
      if (name === 'units') await build;
      if (name === 'build') built();
      return good;
    },
    () => undefined,
    2,
  );
  expect(begun).toEqual(['types', 'units', 'build']);
});

test('no more steps run at once than there are cores', async () => {
  let [running, most] = [0, 0];
  await runSteps(
    ['a', 'b', 'c', 'd'].map((name): Step => ({ name, tool: ['none', 'none'] })),
    async () => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
      return good;
    },
    () => undefined,
    2,
  );
  expect(most).toBe(2);
});

/** Runs steps whose findings are given. */
async function running(findings: Record<string, Tally>, after: Record<string, string> = {}) {
  const ran: string[] = [];
  const printed: string[] = [];
  const steps = Object.keys(findings).map((name): Step => ({ name, tool: ['none', 'none'], ...(after[name] && { after: after[name] }) }));
  const code = await runSteps(steps, async ({ name }) => (ran.push(name), findings[name] ?? bad), (text) => printed.push(text));
  return { code, printed: printed.join('').trimEnd().split('\n'), ran };
}
