import { expect, test } from 'vitest';
import { textFrom } from './read-text.ts';

const utf8 = 'text in UTF-8: save the file again with that encoding, in a spreadsheet as "CSV UTF-8"';

test('a byte order mark is not a letter', () => {
  expect(textFrom('a.csv', Buffer.from('\uFEFFid\n')).text).toBe('id\n');
});

test.each([
  ['UTF-16, with its mark', Buffer.from('\uFEFFid,note\n', 'utf16le'), 'the whole file', 'text in UTF-16'],
  ['UTF-16, without', Buffer.from('id,note\nx,y\n', 'utf16le'), 'the whole file', 'text in UTF-16'],
  ['an older encoding', Buffer.from('id,note\nx,caf\u00e9\n', 'latin1'), 'line 2', 'a letter that is not UTF-8, after "x,caf"'],
])('%s is told once', (_, bytes, where, found) => {
  expect(textFrom('a.csv', bytes)).toEqual({ problems: [{ file: 'a.csv', where, found, expected: utf8 }] });
});

test.each(['', ' \n'])('an empty file is told once', (text) => {
  expect(textFrom('claims.yaml', Buffer.from(text))).toEqual({
    problems: [{ file: 'claims.yaml', where: 'the whole file', found: 'an empty file', expected: 'what belongs into content/claims.yaml' }],
  });
});
