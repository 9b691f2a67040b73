import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { lookup } from 'mrmime';

interface Serving {
  /** One that is free, where none is given. */
  readonly port?: number;
  /** As a host that speaks brotli does. */
  readonly packed?: boolean;
  /** Pages that stand beside the files, by their path. */
  readonly texts?: Readonly<Record<string, string>>;
}

const isPacked = /\.(?:woff2|png|docx|pptx|imscc)$/;

/** Serves a folder on 127.0.0.1 as a plain host does, every file read once: for measuring and for tests, where a server must cost next to nothing. */
export function serveFiles(folder: string, { port = 0, packed = false, texts = {} }: Serving = {}): Promise<{ home: string; server: Server }> {
  const kept = new Map<string, Buffer | null>();
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const name = asked.endsWith('/') ? `${asked}index.html` : asked;
    const packs = packed && !isPacked.test(name);
    const read = (one: string): Buffer | null => {
      const bytes = texts[one] ?? fileAt(path.join(folder, one.endsWith('/') ? `${one}index.html` : one));
      return bytes === null ? null : packs ? brotliCompressSync(bytes) : Buffer.from(bytes);
    };
    if (!kept.has(asked)) kept.set(asked, read(asked));
    const body = kept.get(asked);
    const type = body ? lookup(name) : 'text/html';
    response.writeHead(body ? 200 : 404, { 'content-type': type?.startsWith('text/') ? `${type}; charset=utf-8` : (type ?? 'application/octet-stream'), 'cache-control': packed ? 'max-age=600' : 'no-cache', ...(packs && { 'content-encoding': 'br' }) });
    response.end(request.method === 'HEAD' ? undefined : (body ?? read('/404.html')));
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ home: `http://127.0.0.1:${(server.address() as { port: number }).port}`, server }));
  });
}

function fileAt(file: string): Buffer | null {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
}
