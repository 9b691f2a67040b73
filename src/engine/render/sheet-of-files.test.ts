import { parse } from 'postcss';
import { expect, test } from 'vitest';

import { sheetOfFiles } from './sheet-of-files.ts';

test('a file is dark in a dark scheme, and black only for readers who ask for more contrast', () => {
  const grounds: string[] = [];
  parse(sheetOfFiles()).walkDecls('--ground', ({ value, parent }) => void grounds.push(`${'params' in parent!.parent! ? String(parent!.parent.params) : 'all'}: ${value}`));
  expect(grounds).toEqual(['all: #faf7f1', '(prefers-contrast: more): #fff', '(prefers-color-scheme: dark): #14181d', '(prefers-contrast: more) and (prefers-color-scheme: dark): #000']);
});
