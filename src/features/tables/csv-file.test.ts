import { expect, test } from 'vitest';
import { csvFile } from './csv-file.ts';

test.each([
  ['id,words\na,"plain ""letters"""\n', ''],
  ['\uFEFFid\n', ''],
  ['id\ncaf\u00e9\n', '\uFEFF'],
  ['\uFEFFid\n\u201cquoted\u201d\n', '\uFEFF'],
])('%j begins with the mark of UTF-8 only where a letter needs it', (text, mark) => {
  expect(csvFile(text)).toBe(mark + text.replace('\uFEFF', ''));
});
