import { expect, test } from 'vitest';

import { readLibrary } from '../src/content/library.ts';
import { report } from '../src/content/report.ts';
import { figureNames, figuresOf } from '../src/scenes/registry.ts';
import { namesShown } from '../src/site/names-shown.ts';
import { wordsWithoutMarks } from '../src/site/words-without-marks.ts';

const { library, problems } = readLibrary('content', { figures: figureNames() });

test('the content of the site has no fault', () => {
  expect(report(problems)).toBe('');
});

test('every place and group marked in a step lights something in its pictures', () => {
  const draw = figuresOf(library);
  expect(report(wordsWithoutMarks(library.chapters, (figure, frame) => namesShown(draw, figure, frame)))).toBe('');
});
