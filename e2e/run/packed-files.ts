import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** How many files were packed, and their bytes: as they were, as gzip, as brotli. */
export interface Packed {
  readonly files: number;
  readonly plain: number;
  readonly gz: number;
  readonly br: number;
}

/** Writes beside every text of a folder, but the smallest, the same as `.gz` and `.br`. */
export async function packFolder(folder: string): Promise<Packed> {
  const sizes = { files: 0, plain: 0, gz: 0, br: 0 };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|css|js|json|svg|csv|xml|txt|bib|ris)$/.test(file)) continue;
    const bytes = readFileSync(path.join(folder, file));
    if (bytes.length < 500) continue;
    const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes), promisify(gzip)(bytes, { level: 9 })]);
    writeFileSync(path.join(folder, `${file}.br`), br);
    writeFileSync(path.join(folder, `${file}.gz`), gz);
    sizes.files += 1;
    sizes.plain += bytes.length;
    sizes.gz += gz.length;
    sizes.br += br.length;
  }
  return sizes;
}
