import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfLinks } from './pdf-links.ts';

test('only PDFs that exist are linked, with their weight', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  expect(pdfLinks('rift', folder)).toEqual([]);
  writeFileSync(join(folder, 'rift-handout.pdf'), 'x'.repeat(2001));
  expect(pdfLinks('rift', folder)).toEqual([{ href: '/pdf/rift-handout.pdf', words: 'Handout as PDF, 3 kB' }]);
});
