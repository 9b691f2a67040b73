import { expect, test } from 'vitest';

import { readContent } from '../src/content/site.ts';
import { report } from '../src/content/report.ts';
import { figureNames } from '../src/scenes/registry.ts';
import { siteFigures } from '../src/site/content.ts';

const { problems } = readContent(figureNames());

test('the content of the site has no fault', () => {
  expect(report(problems)).toBe('');
});

test('words, rows and numbers of the pictures have no fault, and every place and group marked in a step lights something in its pictures', () => {
  expect(siteFigures).not.toThrow();
});
