import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { packFolder } from './packed-files.ts';

test('texts are packed twice, each true to the byte; pictures, letters and crumbs are left', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  try {
    const text = 'a line, ünbroken, of words; '.repeat(50);
    mkdirSync(path.join(folder, 'rift'));
    for (const [name, words] of [['rift/index.html', text], ['card.png', text], ['small.json', '{}']] as const) writeFileSync(path.join(folder, name), words);
    const { files, plain, gz, br } = await packFolder(folder);
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual(['card.png', 'rift', 'rift/index.html', 'rift/index.html.br', 'rift/index.html.gz', 'small.json']);
    const at = (kind: string): Buffer => readFileSync(path.join(folder, `rift/index.html.${kind}`));
    expect([String(gunzipSync(at('gz'))), String(brotliDecompressSync(at('br')))]).toEqual([text, text]);
    expect([files, plain, gz, br]).toEqual([1, Buffer.byteLength(text), at('gz').length, at('br').length]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
