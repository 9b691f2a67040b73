import type { Drawing } from '../engine/marks/mark.ts';

/** A picture in words, for those who do not see it. Its tables are told by `src/features/tables/data-behind.ts`. */
export interface Heard {
  readonly title: string;
  /** What the picture shows. */
  readonly alt: string;
  /** Everything that is written in it, in any frame, in reading order. */
  readonly parts: readonly HeardPart[];
  /** What is said after the sources. */
  readonly note: string;
  /** All sources in one line. */
  readonly sources: string;
}

export interface HeardPart {
  /** The key of its marks, without the number of the line. */
  readonly key: string;
  readonly text: string;
  /** True for a word of content, false for a label that comes from a row or an axis. */
  readonly isSaid: boolean;
}

/**
 * All that is written in the drawings of one figure, the fullest first: lines joined to texts, in the order they are
 * painted, then what only the later drawings have. A text that several frames put differently is heard as in the first,
 * and one that stands elsewhere in a later frame is heard once.
 */
export function partsOf(drawings: readonly Drawing[], said: ReadonlySet<string>): HeardPart[] {
  const texts = new Map<string, string>();
  for (const drawing of drawings) {
    const own = new Map<string, string[]>();
    for (const mark of [...drawing.map, ...drawing.screen]) {
      if (mark.kind !== 'text') continue;
      const key = mark.key.replace(/\/\d+$/, '');
      own.set(key, [...(own.get(key) ?? []), mark.runs.map((run) => run.text).join('')]);
    }
    const before = new Set(texts.values());
    for (const [key, lines] of own) if (!texts.has(key) && !before.has(lines.join(' '))) texts.set(key, lines.join(' '));
  }
  return [...texts].map(([key, text]) => ({ key, text, isSaid: said.has(text) }));
}

/** What is written in a picture as one paragraph: sentences as they are, labels parted by semicolons, each text once. */
export function inOneParagraph({ parts }: Pick<Heard, 'parts'>): string {
  const texts = [...new Set(parts.map(({ text }) => text))];
  const told = texts.reduce((before, text) => `${before}${before && (isSentence(before) ? ' ' : '; ')}${text}`, '');
  return told === '' || isSentence(told) ? told : `${told}.`;
}

/** Texts of a drawing that the paragraph has neither word for word nor, under the same key, as another frame puts them. */
export function unheard(drawing: Drawing, heard: Pick<Heard, 'parts'>): string[] {
  const told = inOneParagraph(heard);
  const keys = new Set(heard.parts.map(({ key }) => key));
  return partsOf([drawing], new Set()).filter(({ key, text }) => !told.includes(text) && !keys.has(key)).map(({ text }) => text);
}

function isSentence(text: string): boolean {
  return /[.?!…][’”)]?$/.test(text);
}

/** Words written in a drawing, title and sources aside. */
export function wordsWritten(drawing: Drawing): number {
  const marks = [...drawing.map, ...drawing.screen].filter((mark) => mark.kind === 'text');
  return marks.flatMap(({ runs }) => runs.map((run) => run.text).join('').split(/\s+/)).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
