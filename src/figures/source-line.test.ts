import { expect, test } from 'vitest';
import { frames } from '../engine/marks/frame.ts';
import type { Source } from '../content/schemas/source.ts';
import { creditedNames, sourceLine, sourcesBehind } from './source-line.ts';

const strips = { sources: 'Sources: {list}', more: 'and {count} more', copy: '{publisher} (copy)', quoted: '{publisher}, as quoted' };
const source = (id: string, publisher: string, more: Partial<Source> = {}): Source => ({ id, type: 'webpage', title: id, publisher, url: 'https://a.b', ...more });

test('sources are those of the rows, in their order, each once; those named outright come before, those of the whole table and of the map after', () => {
  const rows = [{ sources: ['b', 'a'] }, { sources: ['a', 'c'] }];
  expect(sourcesBehind({ tables: [{ table: 'tolls', rows }, { table: 'ucdpCells', rows: [{}] }], besides: ['z'], map: true })).toEqual(['z', 'b', 'a', 'c', 'ucdp-ged', 'natural-earth']);
});

test('a source has its short name or the abbreviation of its own; a reprint, a copy and a quotation say so', () => {
  const sources = [
    source('a', 'Action on Armed Violence (AOAV)'),
    source('b', 'Middle East Institute', { short: 'the essay' }),
    source('c', 'EconoTimes', { reprint: 'Reuters' }),
    source('d', 'The Nation (Pakistan)', { seen: 'copy' }),
    source('e', 'Dawn', { seen: 'quoted' }),
    source('f', 'Bhatkallys', { reprint: 'Reuters' }),
  ];
  expect(creditedNames(['a', 'b', 'c', 'd', 'e', 'f'], sources, strips)).toEqual(['AOAV', 'the essay', 'Reuters (copy)', 'The Nation (Pakistan) (copy)', 'Dawn, as quoted']);
});

test('as many names stand in the strip as fit beside the note, then how many more there are', () => {
  const names = ['Los Angeles Times', 'The New Indian Express', 'Pakistan Today', 'The News International', 'Business Recorder'];
  expect(sourceLine(names, '', strips, frames.narrow)).toBe('Sources: Los Angeles Times; The New Indian Express and 3 more');
  expect(sourceLine(names.slice(0, 1), 'Open dots: some counts.', strips, frames.narrow)).toBe('Sources: Los Angeles Times. Open dots: some counts.');
  expect(sourceLine(names, '', strips)).toBe(`Sources: ${names.join('; ')}`);
  expect(sourceLine([], 'A sign, not a measure.', strips, frames.narrow)).toBe('A sign, not a measure.');
});
