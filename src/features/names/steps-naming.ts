import type { Chapter, Step } from '../../content/read-chapter.ts';

/** A group or person of `content/names.yaml`, as far as its naming goes. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The steps that name a group or person or are marked for it, in reading order. */
export function stepsNaming(chapters: readonly Chapter[], { id, name }: Named): readonly Step[] {
  const names = spellings(name);
  return chapters.flatMap(({ steps }) => steps.filter(({ groups, title, text }) => groups.includes(id) || names.some((one) => says(`${title} ${text}`, one))));
}

/** `Pakistani Taliban (TTP)` goes by both its names. */
function spellings(name: string): string[] {
  return name.split(/[()]/).map((part) => part.trim()).filter((part) => part !== '');
}

function says(text: string, name: string): boolean {
  const plain = (words: string): string => words.replaceAll('’', "'").replaceAll('\u00a0', ' ');
  return ` ${plain(text).replace(/[^\p{L}\p{N}']+/gu, ' ')} `.replaceAll("'s ", ' ').includes(` ${plain(name).replaceAll("'s ", ' ')} `);
}
