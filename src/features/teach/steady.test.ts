import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { steady } from './steady.ts';

const made = (hour: string): Uint8Array => zipSync({ 'docProps/core.xml': strToU8(`<dcterms:created>${hour}</dcterms:created>`), 'word/document.xml': strToU8(hour) });

test('the hour of the build is taken out of what the file says of itself, and of nothing else', () => {
  const parts = unzipSync(steady(made('2026-11-26T12:34:56.789Z')));
  expect(strFromU8(parts['docProps/core.xml']!)).toBe('<dcterms:created>2026-01-01T00:00:00Z</dcterms:created>');
  expect(strFromU8(parts['word/document.xml']!)).toBe('2026-11-26T12:34:56.789Z');
});
