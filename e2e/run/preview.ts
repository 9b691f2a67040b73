import { preview } from 'astro';

/**
 * Serves `dist/` until stopped: `node e2e/run/preview.ts 4321`. It listens on 127.0.0.1, which `localhost`
 * reaches on every system, and never moves to another port: what is printed is where the site is.
 */
const port = Number(process.argv[2] ?? 4321);
const server = await preview({ logLevel: 'warn', server: { host: '127.0.0.1', port } });

if (server.port !== port) {
  await server.stop();
  console.error(`Port ${port} is taken by another program. Stop that one and try again.`);
  process.exit(1);
}
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');
console.log(`Across the Line is at http://localhost:${port}${base} (stop it with Ctrl+C)`);
