import type { PictureBook } from '../picture/picture.ts';

const books = new Map<string, Promise<PictureBook>>();

/** A chapter's pictures, fetched once; again after a failure. */
export function fetchBook(url: string): Promise<PictureBook> {
  const book = books.get(url) ?? fetch(url).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${url}`);
    return answer.json() as Promise<PictureBook>;
  });
  books.set(url, book);
  book.catch(() => books.delete(url));
  return book;
}
