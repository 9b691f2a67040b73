/** The cuts of type a picture may use; each is a file in `src/engine/type` and a row in `glyph-widths.json`. */
export type PictureCut = 'sans' | 'sans-strong' | 'serif-strong' | 'serif-italic';

const cutOfWord: Readonly<Record<string, PictureCut>> = {
  title: 'serif-strong',
  country: 'serif-strong',
  head: 'serif-strong',
  figure: 'serif-strong',
  sentence: 'serif-strong',
  part: 'serif-strong',
  view: 'serif-strong',
  voice: 'serif-italic',
  strong: 'sans-strong',
  tag: 'sans-strong',
  number: 'sans-strong',
  side: 'sans-strong',
};

/** The cut a text is set in, from the words of its mark and its run, as `src/styles/picture.css` has them. */
export function cutOf(...classNames: readonly string[]): PictureCut {
  const words = classNames.join(' ').split(' ');
  return words.map((word) => cutOfWord[word]).find((cut) => cut !== undefined) ?? 'sans';
}
