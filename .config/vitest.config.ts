import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** Tests of the pure parts: plain Node, no document. A page is tested in a browser, in e2e. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'e2e/**/*.unit.test.ts', '.config/**/*.test.ts'],
    // One module graph a worker: no test here changes what another imports.
    isolate: false,
    testTimeout: 60_000,
  },
});
