import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.css': 'text/css', '.woff2': 'font/woff2', '.png': 'image/png' };
const small = new Set(['.woff2', '.png']);

/** Serves a folder, and texts given by their path beside it, as a host that speaks brotli does. On 127.0.0.1 alone, on a port that is free. */
export function servePacked(folder: string, texts: Readonly<Record<string, string>>): Promise<{ home: string; server: Server }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
    const kind = texts[asked] === undefined ? path.extname(file) : '.html';
    if (texts[asked] === undefined && !(file.startsWith(folder) && existsSync(file))) return void response.writeHead(404).end();
    if (!packed.has(asked)) {
      const bytes = texts[asked] === undefined ? readFileSync(file) : Buffer.from(texts[asked]);
      packed.set(asked, small.has(kind) ? bytes : brotliCompressSync(bytes));
    }
    response.writeHead(200, { 'content-type': types[kind] ?? 'application/octet-stream', 'cache-control': 'max-age=600', ...(!small.has(kind) && { 'content-encoding': 'br' }) });
    response.end(packed.get(asked));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ home: `http://127.0.0.1:${(server.address() as { port: number }).port}`, server })));
}
