import path from 'node:path';
import { serveFiles } from './serve-files.ts';
import { top } from './step.ts';

/** What the browser tests visit: `node e2e/run/serve.ts 4399`. Astro's own preview packs every answer anew, which took a fifth of a machine. */
await serveFiles(path.join(top, 'dist'), { port: Number(process.argv[2]) });
