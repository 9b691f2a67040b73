import { expect, test } from 'vitest';
import { unmatched } from './interface-words.ts';
import { readRecord } from './read-record.ts';
import { interfaceWords } from './schemas/interface.ts';

const text = 'copy:\n  done: Copied\n  idle: Waiting\ncount:\n  claim: { one: a claim, other: "{count} claims" }\n';
const { data, where } = readRecord('interface.yaml', text, interfaceWords);
const by = 'src/copy.ts';

test('words that are asked for and not there, and words that nobody asks for, are told with their place', () => {
  const told = unmatched(data!, [{ key: 'copy.done', by, isCall: true }, { key: 'copy.dome', by, isCall: true }, { key: 'claims.csv', by, isCall: false }, { key: 'count.claim', by, isCall: false }], where);
  expect(told.map((one) => `${one.where}: ${one.found}`)).toEqual([
    'line 1, copy: no "copy.dome", which src/copy.ts asks for',
    'line 3, copy, idle: words that no page asks for',
  ]);
});

test.each([
  ['a form that no language has', 'copy:\n  done: { several: Copied, other: Copied }\n'],
  ['no form for the rest', 'copy:\n  done: { one: Copied }\n'],
  ['a key in capitals', 'copy:\n  Done: Copied\n'],
])('%s is refused', (_, wrong) => {
  expect(readRecord('interface.yaml', wrong, interfaceWords).problems).toHaveLength(1);
});
