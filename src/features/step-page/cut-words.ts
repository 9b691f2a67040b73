/** The words of one step, cut out of a whole chapter, so that they are written once. */
export interface CutWords {
  /** HTML of the step's paragraphs. */
  readonly words: string;
  /** HTML of the warning right before it; empty where there is none. */
  readonly note: string;
}

/** What stands around a step's words in a chapter that is printed to be cut. */
export function cutMarks(step: string): readonly [begin: string, end: string] {
  return [`<!--words of ${step}-->`, `<!--end of ${step}-->`];
}

/** Cuts a step out of a chapter's HTML. Throws when the chapter does not hold it. */
export function cutWords(chapter: string, step: string): CutWords {
  const [begin, end] = cutMarks(step).map((mark) => chapter.indexOf(mark)) as [number, number];
  if (begin < 0 || end < begin) throw new Error(`The chapter holds no step "${step}" to cut out.`);
  const before = chapter.slice(0, begin);
  const since = before.slice(before.lastIndexOf('<!--end of ') + 1);
  const [note = ''] = /<aside[^]*<\/aside>/.exec(since) ?? [];
  return { words: chapter.slice(begin + cutMarks(step)[0].length, end).trim(), note };
}
