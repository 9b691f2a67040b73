import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { sample, sampleFigures, writeContent } from './sample-content.ts';
import type { Files } from './sample-content.ts';
import { openLibrary } from './open-content.ts';

afterEach(() => { vi.restoreAllMocks(); });

function standIn(files: Files): string {
  const root = writeContent(Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text])));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  return root;
}

test('the content is read once, and again when a file has changed', () => {
  const root = standIn(sample);
  const first = openLibrary(sampleFigures);
  expect(openLibrary(sampleFigures)).toBe(first);
  const claims = join(root, 'content/claims.yaml');
  writeFileSync(claims, (sample['claims.yaml'] ?? '').replace('A claim', 'Another claim'));
  utimesSync(claims, new Date(), new Date(Date.now() + 5000));
  expect(openLibrary(sampleFigures).claims[0]?.title).toBe('Another claim');
});

test('content with a fault is not opened', () => {
  standIn({ ...sample, 'claims.yaml': '- {}\n' });
  expect(() => openLibrary(sampleFigures)).toThrow(/claims.yaml[\s\S]*expected {2}the number of the claim/);
});
