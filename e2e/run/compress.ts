import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

import { top } from './step.ts';

/** `npm run compress`: beside every text of `dist/` the same as `.br` and `.gz`, for servers that send such files. */
const folder = path.join(top, 'dist');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|css|js|json|svg|csv|xml|txt|bib|ris)$/.test(file));
const sizes = { files: 0, plain: 0, br: 0, gz: 0 };

for (const file of texts) {
  const bytes = readFileSync(path.join(folder, file));
  if (bytes.length < 500) continue;
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes), promisify(gzip)(bytes, { level: 9 })]);
  writeFileSync(path.join(folder, `${file}.br`), br);
  writeFileSync(path.join(folder, `${file}.gz`), gz);
  sizes.files += 1;
  sizes.plain += bytes.length;
  sizes.br += br.length;
  sizes.gz += gz.length;
}
console.log(`${sizes.files} files: ${mb(sizes.plain)} MB, ${mb(sizes.gz)} MB as gzip, ${mb(sizes.br)} MB as brotli`);

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
