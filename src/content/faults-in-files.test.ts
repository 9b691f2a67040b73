import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from './library.ts';
import { faultsAfter, sample, sampleFigures, writeContent } from './sample-content.ts';

/** The faults of the sample with one file in other bytes, a line each. */
function faultsWith(file: string, bytes: Uint8Array): string[] {
  const dir = writeContent(sample);
  writeFileSync(join(dir, file), bytes);
  return readLibrary(dir, { figures: sampleFigures }).problems.map((problem) => `${problem.file}: ${problem.where}: ${problem.found}`);
}

test.each(Object.keys(sample))('%s may begin with a byte order mark', (file) => {
  expect(faultsWith(file, Buffer.from(`\uFEFF${sample[file]}`))).toEqual([]);
});

test.each(Object.keys(sample))('%s in UTF-16 is one fault', (file) => {
  expect(faultsWith(file, Buffer.from(sample[file]!, 'utf16le'))).toEqual([`${file}: the whole file: text in UTF-16`]);
});

test.each(Object.keys(sample))('%s without a word in it is one fault', (file) => {
  expect(faultsWith(file, Buffer.from('\n'))).toEqual([`${file}: the whole file: an empty file`]);
});

test('a table from a spreadsheet that parts columns by semicolons is one fault', () => {
  expect(faultsAfter('data/places.csv', /,(?! none)/g, ';')).toEqual([
    'data/places.csv: line 1, the header row: columns parted by semicolons -> columns parted by commas: save the file again as "CSV UTF-8", with commas',
  ]);
});
