import { expect, test } from 'vitest';
import { problemsAsText } from './problem.ts';

test('no problems give no text', () => {
  expect(problemsAsText([])).toBe('');
});

test('the report counts all problems and groups them by file', () => {
  const text = problemsAsText([
    { file: 'claims.yaml', where: 'line 3, C01, verdict', found: '"maybe"', expected: 'one of confirmed, disputed' },
    { file: 'chapters/rift.mdx', where: 'line 9', found: 'nothing', expected: 'a title' },
    { file: 'claims.yaml', where: 'line 8, C02', found: 'the key "colour"', expected: 'one of the keys id, title' },
  ]);
  expect(text).toBe(
    [
      '3 problems in the content. Nothing was built.',
      '',
      'content/claims.yaml',
      '  line 3, C01, verdict',
      '    found     "maybe"',
      '    expected  one of confirmed, disputed',
      '  line 8, C02',
      '    found     the key "colour"',
      '    expected  one of the keys id, title',
      '',
      'content/chapters/rift.mdx',
      '  line 9',
      '    found     nothing',
      '    expected  a title',
    ].join('\n'),
  );
});
