import { expect, test } from 'vitest';

import { readLibrary } from '../src/content/library.ts';
import { report } from '../src/content/report.ts';
import { faultsOfNumbers } from '../src/figures/faults-of-numbers.ts';
import { figuresOf } from '../src/figures/figures.ts';
import { figureNames } from '../src/scenes/registry.ts';
import { namesShown } from '../src/site/names-shown.ts';
import { wordsWithoutMarks } from '../src/site/words-without-marks.ts';

const { library, problems } = readLibrary('content', { figures: figureNames() });

test('the content of the site has no fault', () => {
  expect(report(problems)).toBe('');
});

const figures = figuresOf(library);

test('words and rows of the pictures have no fault', () => {
  expect(report(figures.faults())).toBe('');
});

test('every number in a step or a picture stands in its rows, in its claims or among the exceptions', () => {
  expect(report(faultsOfNumbers(library, figures))).toBe('');
});

test('every place and group marked in a step lights something in its pictures', () => {
  expect(report(wordsWithoutMarks(library.chapters, (figure, frame) => namesShown(figures.draw, figure, frame)))).toBe('');
});
