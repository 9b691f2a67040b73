import { describe, expect, it } from 'vitest';
import { frameNames, frames, middleOf } from '../../engine/marks/frame.ts';
import { pictureOf } from '../../engine/render/picture-book.ts';
import { timetable } from '../../engine/stage/timetable.ts';
import { drawFigure, siteLibrary } from '../../site/site-library.ts';

/** Every change of pictures a reader can see on the way through a chapter, down and up, with its milliseconds. */
const movements = siteLibrary().chapters.flatMap((chapter) =>
  frameNames.flatMap((frame) => {
    const pictures = chapter.steps.map(({ figure }) => pictureOf(drawFigure(), figure, frame));
    const length = (from: number, to: number): number => timetable(pictures[from]!, pictures[to]!, middleOf(frames[frame])).length;
    return chapter.steps.slice(1).flatMap(({ id }, i) => [
      { name: `${frame} ${chapter.steps[i]!.id} -> ${id}`, length: length(i, i + 1) },
      { name: `${frame} ${id} -> ${chapter.steps[i]!.id}`, length: length(i + 1, i) },
    ]);
  }),
);

describe('from picture to picture', () => {
  it('takes at most 1.1 seconds', () => {
    expect(movements.filter(({ length }) => length > 1100)).toEqual([]);
  });
  it('mostly takes 600 to 800 milliseconds', () => {
    const between = movements.filter(({ length }) => length >= 600 && length <= 800);
    expect(between.length).toBeGreaterThan(movements.length / 2);
  });
});
