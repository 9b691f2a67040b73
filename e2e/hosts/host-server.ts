import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { barred, firstHeight, hostPage, hostRules } from './host-rules.ts';

/** Serves pages of other people, from another origin than the site's. */
export interface HostServer {
  /** The page of a host by the name of its rule, with a frame of this width and, until it hears of another, height. */
  readonly page: (rule: string, frame: string, width: number, height?: number) => string;
  readonly close: () => void;
}

/** Listens on a free port of 127.0.0.1. */
export async function hostServer(): Promise<HostServer> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url!, 'http://host.invalid');
    const rule = [...hostRules, barred].find(({ name }) => name === searchParams.get('rule'));
    response.writeHead(rule ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(rule && hostPage(rule, searchParams.get('frame')!, Number(searchParams.get('width')), Number(searchParams.get('height'))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    page: (rule, frame, width, height = firstHeight) => `http://127.0.0.1:${port}/?${new URLSearchParams({ rule, frame, width: String(width), height: String(height) }).toString()}`,
    close: () => void server.close(),
  };
}
