import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import { faultsOfNumbers } from '../figures/faults-of-numbers.ts';
import type { Figures } from '../figures/figures.ts';
import { namesShown } from './names-shown.ts';
import { wordsWithoutMarks } from './words-without-marks.ts';

/** What is wrong with content that can be read, once it is drawn: in pictures; where there is nothing, in numbers and in names that light nothing. */
export function faultsInUse(library: Library, figures: Figures): readonly Problem[] {
  const inPictures = figures.faults();
  // What cannot be drawn cannot be searched for numbers and names.
  return inPictures.length > 0 ? inPictures : [...faultsOfNumbers(library, figures), ...wordsWithoutMarks(library.chapters, (figure, frame) => namesShown(figures.draw, figure, frame))];
}
