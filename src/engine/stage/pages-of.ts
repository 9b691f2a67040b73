import { pictureAt, undrawn, type Picture, type PictureBook } from '../picture/picture.ts';

/** The pictures of a book by their names, each made once; `undrawn` is the first one before its line is drawn. */
export function pagesOf(book: PictureBook, first: string): (name: string) => Picture {
  const pages = new Map<string, Picture>();
  const page = (name: string): Picture => {
    if (!pages.has(name)) pages.set(name, name === 'undrawn' ? undrawn(page(first)) : pictureAt(book, name));
    return pages.get(name)!;
  };
  return page;
}
