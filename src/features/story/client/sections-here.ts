import { said } from '../../interface/client/said.ts';

/** That a section is not on the page, and a link to each that is. */
export function sectionsHere(): Node[] {
  const words = document.createElement('p');
  words.textContent = said('story.lost');
  const list = document.createElement('ol');
  const chapters = document.querySelectorAll('.chapter');
  for (const section of chapters.length > 1 ? chapters : document.querySelectorAll('[data-step]')) {
    const link = document.createElement('a');
    link.href = `#${section.id}`;
    link.textContent = section.querySelector('h2, h3')!.textContent;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return [words, list];
}
