import { pictureAt, undrawn, type Picture, type PictureBook } from '../picture/picture.ts';

const books = new Map<string, Promise<PictureBook>>();

/** A chapter's pictures, fetched once; again after a failure. Its text is read into pictures at leisure, which whoever asked first waits for. */
export function fetchBook(url: string, leisure: () => Promise<void>): Promise<PictureBook> {
  const book = books.get(url) ?? fetch(url).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${url}`);
    const text = await answer.text();
    await leisure();
    return JSON.parse(text) as PictureBook;
  });
  books.set(url, book);
  book.catch(() => books.delete(url));
  return book;
}

/** The pictures of a book by their names, each made once; `undrawn` is the first one before its line is drawn. */
export function pagesOf(book: PictureBook, first: string): (name: string) => Picture {
  const pages = new Map<string, Picture>();
  const page = (name: string): Picture => {
    if (!pages.has(name)) pages.set(name, name === 'undrawn' ? undrawn(page(first)) : pictureAt(book, name));
    return pages.get(name)!;
  };
  return page;
}
