import { createHash } from 'node:crypto';
import type { Chapter, Step } from '../../content/read-chapter.ts';
import type { FrameName } from '../../engine/marks/frame.ts';
import { readFrontier } from '../../scenes/from/ground.ts';
import { pictureBook } from '../../engine/render/picture-book.ts';
import { drawFigure } from '../../site/site-library.ts';
import { href } from '../../site/href.ts';

/** The pictures of a step: its own, without a label, or those the reader chooses from, in their order. */
export function picturesOfStep({ figure, choices }: Pick<Step, 'figure' | 'choices'>): Step['choices'] {
  return choices.length > 0 ? choices : [{ figure, label: '' }];
}

/** Which pictures of a chapter a file holds: all of them, or the first alone, for who has not begun to read. */
export type Extent = 'all' | 'first';

/** A file of a chapter's pictures in one frame; its name changes with its content, so it may be cached for ever. */
export function pictureFile(chapter: Chapter, frame: FrameName, extent: Extent): { name: string; text: string } {
  const text = bookText(chapter, frame, extent);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { name: `${chapter.id}.${frame}.${extent === 'first' ? 'first.' : ''}${hash}`, text };
}

/** What is in it. */
export function bookText({ steps }: Chapter, frame: FrameName, extent: Extent): string {
  const told = extent === 'all' ? steps : [{ ...steps[0]!, choices: [] }];
  return JSON.stringify(pictureBook(drawFigure(), told, frame, lineShares()));
}

/** Where the points of the line stand; read once. */
function lineShares(): readonly number[] {
  shares ??= readFrontier().shares;
  return shares;
}

let shares: readonly number[] | undefined;

/** Its address. */
export function picturesHref(chapter: Chapter, frame: FrameName, extent: Extent): string {
  return href(`pictures/${pictureFile(chapter, frame, extent).name}.json`);
}

/** Windows with room for the wide frame of a still picture beside its words. */
export const wideStill = '(width >= 73.75em)';

/** The address of a step's still picture as a file. */
export function stillHref(chapter: string, step: string, frame: FrameName, choice: number): string {
  return href(`figures/${stillName(chapter, step, frame, choice)}.svg`);
}

/** `rift/one-line`, `rift/one-line.narrow`, `rift/one-line.short`; `.2` for the second picture of a step. */
export function stillName(chapter: string, step: string, frame: FrameName, choice: number): string {
  return `${chapter}/${step}${choice > 1 ? `.${choice}` : ''}${frame === 'wide' ? '' : `.${frame}`}`;
}
