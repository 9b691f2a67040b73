import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

test('readCsv gives rows by column, leaves empty cells out and counts lines within cells', () => {
  const { columns, rows, problems } = readCsv('a.csv', 'id,note,n\nx,"two\nlines, one comma",1\ny,,2\n');
  expect(columns).toEqual(['id', 'note', 'n']);
  expect(rows).toEqual([
    { line: 2, cells: { id: 'x', note: 'two\nlines, one comma', n: '1' } },
    { line: 4, cells: { id: 'y', n: '2' } },
  ]);
  expect(problems).toEqual([]);
});

test('readCsv takes no space around a cell for a part of it', () => {
  expect(readCsv('a.csv', 'id,n\n x , 1\ny,  \n').rows.map(({ cells }) => cells)).toEqual([{ id: 'x', n: '1' }, { id: 'y' }]);
});

test('readCsv keeps the good rows when one has a cell too many', () => {
  const { rows, problems } = readCsv('a.csv', 'id,n\nx,1,2\ny,2\n');
  expect(rows.map(({ line }) => line)).toEqual([3]);
  expect(problems).toEqual([{ file: 'a.csv', where: 'line 2', found: '3 cells', expected: '2 cells, one for each of id, n' }]);
});

test('readCsv refuses words that a spreadsheet would reckon', () => {
  const { problems } = readCsv('a.csv', 'id,note\nx,= US$5m then\n');
  expect(problems).toMatchObject([{ where: 'line 2, column note', expected: 'words that do not begin with =, @ or +' }]);
});

test('readCsv says where a quotation mark was left open', () => {
  const { unreadable, problems } = readCsv('a.csv', 'id,n\n"x",1\ny,"2\n');
  expect(unreadable).toBe(true);
  expect(problems[0]?.where).toBe('line 3');
});

test.each([['semicolons', ';'], ['tabs', '\t']])('readCsv tells once that columns are parted by %s', (name, sign) => {
  expect(readCsv('a.csv', ['id,n', 'x,1', 'y,2'].join('\n').replaceAll(',', sign)).problems).toEqual([
    { file: 'a.csv', where: 'line 1, the header row', found: `columns parted by ${name}`, expected: 'columns parted by commas: save the file again as "CSV UTF-8", with commas' },
  ]);
});
