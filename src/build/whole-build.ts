import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration, the last of all: the site is built beside the one that stands and takes its place in one step when
 * nothing went wrong. A build that fails leaves the old site whole.
 */
export function wholeBuild(): AstroIntegration {
  let standing = '';
  let built = '';
  return {
    name: 'whole-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        standing = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        const outDir = new URL('.cache/building/', config.root);
        built = fileURLToPath(outDir).replace(/[\\/]$/, '');
        updateConfig({ outDir, build: { client: new URL('client/', outDir), server: new URL('server/', outDir) } });
      },
      'astro:build:done': () => {
        const old = `${built}-old`;
        rmSync(old, { recursive: true, force: true });
        if (existsSync(standing)) renameSync(standing, old);
        renameSync(built, standing);
        rmSync(old, { recursive: true, force: true });
      },
    },
  };
}
