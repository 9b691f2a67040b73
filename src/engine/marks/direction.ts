/** Letters that are written from right to left, and the mark that says so of what has none. */
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f]/u;
const letter = /[\p{L}\u200e\u200f]/u;

/** Whether words are read from right to left: their first letter decides, whatever the direction of the page. Numbers alone are not. */
export function isFromRight(words: string): boolean {
  return fromRight.test(letter.exec(words)?.[0] ?? '');
}
