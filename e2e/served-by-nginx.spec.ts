import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './page.ts';
import { packFolder } from './run/packed-files.ts';

const port = Number(process.env['NGINX_PORT'] ?? 4488);
/** One file of each kind that is packed, with its type. Only these are packed here, in a folder of their own. */
const packed = Object.entries({ 'index.html': 'text/html', 'claims.json': 'application/json', 'data/attacks.csv': 'text/csv', 'figures/rift/ambush.svg': 'image/svg+xml', 'embed.js': 'application/javascript', 'feed.xml': 'application/atom+xml', 'sources.bib': 'application/x-bibtex', 'sources.ris': 'application/x-research-info-systems' });
/** Debian has it as `libnginx-mod-http-brotli-static`. */
const brotli = path.join(process.env['NGINX_MODULES'] ?? '/usr/lib/nginx/modules', 'ngx_http_brotli_static_module.so');

test.describe.configure({ mode: 'serial' });
test.skip(spawnSync('nginx', ['-v']).status !== 0, 'nginx is not installed');

for (const base of ['', '/story']) test.describe(base === '' ? 'at the root of its host' : `under ${base}`, () => {
  const site = `http://127.0.0.1:${port}${base}`;
  let folder = '';
  let server: ChildProcess | undefined;

  /** The configuration of the docs as it stands, but for port, root and the places where nginx writes. */
  test.beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    const root = path.join(folder, 'root', base);
    mkdirSync(root, { recursive: true });
    for (const name of readdirSync('dist')) symlinkSync(path.resolve('dist', name), path.join(root, name));
    for (const [file] of packed) cpSync(path.join('dist', file), path.join(root, 'packed', file));
    await packFolder(path.join(root, 'packed'));
    const conf = readFileSync('docs/serving/nginx.conf', 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`).replace('map $host $base { default ""; }', `map $host $base { default "${base}"; }`).replaceAll('/srv/across-the-line', path.join(folder, 'root'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
    const [load, also] = existsSync(brotli) ? [`load_module ${brotli};`, 'brotli_static on;'] : ['', ''];
    writeFileSync(path.join(folder, 'nginx.conf'), `${load} daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${also} ${temporary}\n${conf}\n}`);
    server = spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-p', folder, '-e', path.join(folder, 'error.log')], { stdio: 'inherit' });
    await expect.poll(() => fetch(`${site}/`).then(({ status }) => status, () => 0)).toBe(200);
  });

  test.afterAll(async () => {
    if (server?.kill()) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  test('each kind of file has its type and its headers', { tag: '@desk' }, async () => {
    const frames = "frame-ancestors 'self'";
    const asset = /_astro\/[^"]+\.woff2/.exec(await (await fetch(`${site}/`)).text())![0];
    for (const [where, type, framed, kept, shared] of [
      ['/', 'text/html; charset=utf-8', frames, 'no-cache', null],
      ['/rift/', 'text/html; charset=utf-8', frames, 'no-cache', null],
      ['/embed/rift/', 'text/html; charset=utf-8', null, 'no-cache', null],
      ['/embed.js', 'application/javascript; charset=utf-8', frames, 'no-cache', '*'],
      [`/${asset}`, 'font/woff2', frames, 'public, max-age=31536000, immutable', '*'],
      ['/figures/rift/ambush.svg', 'image/svg+xml; charset=utf-8', frames, 'no-cache', '*'],
      ['/figures/rift/ambush.png', 'image/png', frames, 'no-cache', '*'],
      ['/data/attacks.csv', 'text/csv; charset=utf-8', frames, 'no-cache', '*'],
      ['/claims.json', 'application/json; charset=utf-8', frames, 'no-cache', null],
      ['/feed.xml', 'application/atom+xml; charset=utf-8', frames, 'no-cache', null],
      ['/sources.bib', 'application/x-bibtex', frames, 'no-cache', null],
    ] as const) {
      const { status, headers } = await fetch(site + where);
      expect([status, headers.get('content-type'), headers.get('content-security-policy'), headers.get('cache-control'), headers.get('access-control-allow-origin')], where).toEqual([200, type, framed, kept, shared]);
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy')], where).toEqual(['nosniff', 'strict-origin-when-cross-origin']);
      expect(headers.get('strict-transport-security'), where).toContain('max-age=63072000');
      expect(headers.get('permissions-policy'), where).toContain('geolocation=()');
      expect(headers.get('server'), where).toBe('nginx');
    }
  });

  for (const [coding, kind] of [['gzip', 'gz'], ['br', 'br']] as const) test(`what is packed as ${coding} is sent so to who takes it, and is the file to the byte`, { tag: '@desk' }, async () => {
    test.skip(coding === 'br' && !existsSync(brotli), `${brotli} is not there`);
    for (const [file, type] of packed) {
      const at = path.join(folder, 'root', base, 'packed', file);
      const ask = (headers: Record<string, string>): Promise<Response> => fetch(`${site}/packed/${file}`, { headers });
      const sent = await ask({ 'Accept-Encoding': coding });
      expect([sent.status, ...['content-encoding', 'content-length', 'vary'].map((name) => sent.headers.get(name))], file).toEqual([200, coding, String(statSync(`${at}.${kind}`).size), 'Accept-Encoding']);
      expect([sent.headers.get('content-type')?.split(';')[0], sent.headers.get('x-content-type-options'), sent.headers.get('cache-control')], file).toEqual([type, 'nosniff', 'no-cache']);
      expect(readFileSync(at).equals(Buffer.from(await sent.arrayBuffer())), `${file}, unpacked`).toBe(true);
      expect((await ask({ 'Accept-Encoding': coding, 'If-None-Match': sent.headers.get('etag')! })).status, file).toBe(304);

      const plain = await ask({ 'Accept-Encoding': 'identity' });
      expect([plain.headers.get('content-encoding'), plain.headers.get('content-length'), plain.headers.get('vary')], file).toEqual([null, String(statSync(at).size), 'Accept-Encoding']);
    }
    const small = await fetch(`${site}/favicon.svg`, { headers: { 'Accept-Encoding': coding } });
    expect([small.status, small.headers.get('content-encoding')], 'what is not packed').toEqual([200, null]);
  });

  test('a page not changed is not sent again, a missing slash is mended with the query kept, what is not there is told on our own page', { tag: '@desk' }, async () => {
    const etag = (await fetch(`${site}/rift/`)).headers.get('etag')!;
    expect((await fetch(`${site}/rift/`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    const short = await fetch(`${site}/rift?present`, { redirect: 'manual' });
    expect([short.status, short.headers.get('location')]).toEqual([301, `${base}/rift/?present`]);
    const lost = await fetch(`${site}/no/such/page/`);
    expect([lost.status, lost.headers.get('content-security-policy')]).toEqual([404, "frame-ancestors 'self'"]);
    expect(await lost.text()).toContain('Across the Line');
  });

  test('odd requests get a plain refusal, and never a file from outside', { tag: '@desk' }, async () => {
    for (const [line, wanted] of [
      [`GET ${base}/../../../../etc/passwd HTTP/1.1`, [400]],
      [`GET ${base}/%2e%2e/%2e%2e/etc/passwd HTTP/1.1`, [400]],
      [`GET ${base}/rift/..%2f..%2f..%2fetc/passwd HTTP/1.1`, [400, 404]],
      [`GET ${base}/_headers HTTP/1.1`, [404]],
      [`GET ${base}/_redirects HTTP/1.1`, [404]],
      [`GET ${base}/.git/config HTTP/1.1`, [404]],
      [`GET ${base}/rift/%00 HTTP/1.1`, [400]],
      [`GET ${base}/${'a'.repeat(20_000)} HTTP/1.1`, [414]],
      [`POST ${base}/rift/ HTTP/1.1`, [403, 405]],
      [`DELETE ${base}/ HTTP/1.1`, [403, 405]],
      [`TRACE ${base}/ HTTP/1.1`, [405]],
      ['HELLO', [400]],
      [`GET ${base}/rift/?<script>alert(1)</script> HTTP/1.1`, [200, 400]],
    ] as const) {
      const answer = await raw(`${line}\r\nHost: across-the-line.example\r\nConnection: close\r\n\r\n`);
      expect(wanted, line.slice(0, 60)).toContain(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? (/^<html>\s*<head><title>(\d+)/i.exec(answer)?.[1])));
      expect(answer, line.slice(0, 60)).not.toMatch(/root:x:|<script>alert/);
    }
  });

  test('a load of a thousand requests, twenty at a time, has no error', { tag: '@desk' }, async () => {
    const paths = ['/', '/rift/', '/embed/rift/', '/data/attacks.csv', '/figures/rift/ambush.svg', '/claims/'];
    let sent = 0;
    let bad = 0;
    const begun = performance.now();
    await Promise.all(Array.from({ length: 20 }, async () => {
      while (sent < 1000) {
        const answer = await fetch(site + paths[sent++ % paths.length]!);
        await answer.arrayBuffer();
        if (answer.status !== 200) bad += 1;
      }
    }));
    console.log(`${site}: ${Math.round((1000 / (performance.now() - begun)) * 1000)} requests a second, ${bad} errors`);
    expect(bad).toBe(0);
  });
});

/** What comes back for these very bytes; `fetch` would mend an odd address first. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(port, '127.0.0.1').setEncoding('utf8').on('data', (part) => (answer += String(part))).on('end', () => { resolve(answer); }).on('error', reject).end(bytes);
  });
}
