import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'astro';
import { expect, test } from 'vitest';

import { wholeBuild } from './whole-build.ts';

test('a build that fails half way leaves the site that stands whole; a good one takes its place', { timeout: 240_000 }, async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'site-'));
  const page = (name: string, text: string): void => { writeFileSync(path.join(root, 'src/pages', name), text); };
  const built = (name: string): string => readFileSync(path.join(root, 'dist', name), 'utf8');
  const make = (): Promise<void> => build({ root, logLevel: 'silent', devToolbar: { enabled: false }, integrations: [wholeBuild()] });
  try {
    mkdirSync(path.join(root, 'src/pages'), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
    page('index.astro', '<p>first</p>');
    await make();
    expect(built('index.html')).toContain('first');

    page('index.astro', '<p>second</p>');
    page('wrong.astro', '---\nthrow new Error("a fault in a page");\n---');
    await expect(make()).rejects.toThrow('a fault in a page');
    expect(built('index.html')).toContain('first');
    expect(existsSync(path.join(root, 'dist/wrong'))).toBe(false);

    page('wrong.astro', '<p>right</p>');
    await make();
    expect(built('index.html')).toContain('second');
    expect(built('wrong/index.html')).toContain('right');
  } finally {
    rmSync(root, { recursive: true });
  }
});
