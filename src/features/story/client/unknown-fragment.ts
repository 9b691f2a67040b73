import { said } from '../../interface/client/said.ts';

/** Says so where the address names a section that is not on the page, and lists those that are. */
export function unknownFragment(): void {
  const note = document.createElement('div');
  note.className = 'lost';
  note.setAttribute('role', 'status');
  document.querySelector('main')!.prepend(note);
  const look = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === '' || document.getElementById(id)) return note.replaceChildren();
    // Programs that make links of addresses take the full stop of the sentence along.
    const meant = id.replace(/[^\p{L}\p{N}]+$/u, '');
    if (meant && document.getElementById(meant)) return location.replace(`#${meant}`);
    note.replaceChildren(...told());
    note.scrollIntoView();
  };
  // A status is read out when it changes, so it must stand empty first.
  requestAnimationFrame(look);
  addEventListener('hashchange', look);
}

function told(): Node[] {
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
