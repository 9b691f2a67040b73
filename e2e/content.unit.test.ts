import { expect, test } from 'vitest';

import { readLibrary } from '../src/content/library.ts';
import { report } from '../src/content/report.ts';
import { figureNames } from '../src/registry.ts';

test('the content of the site has no fault', () => {
  expect(report(readLibrary('content', { figures: figureNames() }).problems)).toBe('');
});
