import type { Library } from '../content/library.ts';
import type { Said } from '../content/read-pictures.ts';

/** Makes whatever stands after it read from right to left. */
const fromRight = '\u200f';
/** Words of a picture that stand in no picture. */
const unwritten = ['alt', 'numbers'];

/** What one figure's words are made of: how many times as long as they are. */
export type Stretch = (figure: string) => number;

/**
 * The content as it might be in another language: the words of every picture are longer and are read from right to
 * left, but for their numbers. It shows what a translation will meet before there is one.
 */
export function pseudoEdition(library: Library, stretch: Stretch): Library {
  const pictures = [...library.pictures].map(([figure, words]) => {
    const changed = (text: string): string => pseudo(text, stretch(figure));
    const longer = (said: Said): Said => ({ ...said, narrow: changed(said.narrow), wide: changed(said.wide), short: changed(said.short) });
    return [figure, new Map([...words].map(([key, said]) => [key, unwritten.includes(key) ? said : longer(said)]))] as const;
  });
  return { ...library, pictures: new Map(pictures), edition: { ...library.edition, direction: 'rtl' } };
}

/** Words so many times as long, in the direction of a script that is read from right to left; placeholders stay as they are. */
export function pseudo(text: string, times: number): string {
  if (text === '') return '';
  let owed = 0;
  return text.replace(/\{[^}]*\}|\p{L}+/gu, (word) => {
    if (word.startsWith('{')) return word;
    owed += word.length * (times - 1);
    const more = Math.floor(owed + 1e-9);
    owed -= more;
    return fromRight + word + word.at(-1)!.toLowerCase().repeat(more);
  });
}
