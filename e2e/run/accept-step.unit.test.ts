import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { acceptStep } from './accept-step.ts';
import { top } from './step.ts';

test('only the tests of the one scene are run, and no path can be taken for what is to be updated', () => {
  const [, , ...args] = acceptStep('fork', ['fork', 'path']).tool;
  expect(args.filter((word) => word.includes('/scenes/'))).toEqual(['src/scenes/fork/']);
  expect(args).toContain('--update=all');
  expect(args).not.toContain('-u');
});

test('without a scene, or with one there is not, nothing is accepted and the scenes are listed', () => {
  expect(() => acceptStep(undefined, ['fork', 'path'])).toThrow('npm run accept <scene>, one of fork, path.');
  expect(() => acceptStep('frok', ['fork', 'path'])).toThrow('There is no scene "frok".');
});

test('no document names another way to accept a picture', () => {
  for (const name of ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md']) {
    expect(readFileSync(path.join(top, name), 'utf8'), name).not.toMatch(/vitest.* (-u|--update)\b/);
  }
  expect(readFileSync(path.join(top, 'CONTRIBUTING.md'), 'utf8')).toContain('npm run accept <scene>');
});
