import { namedInAddress } from '../../interface/client/named-in-address.ts';

/** Says so where the address names a section that is not on the page, and lists those that are. What it says is fetched then. */
export function unknownFragment(): void {
  const note = document.createElement('div');
  note.className = 'lost';
  note.setAttribute('role', 'status');
  document.querySelector('main')!.prepend(note);
  let looks = 0;
  const look = (hash: string): void => {
    const turn = ++looks;
    const id = namedInAddress(hash);
    // A browser that knows no links to words looks for a section of that whole name: it is led to the one that is there.
    if (location.hash.includes(':~:') && document.getElementById(id)) return location.replace(`#${id}`);
    if (id === '' || document.getElementById(id)) return note.replaceChildren();
    // Programs that make links of addresses take the full stop of the sentence along.
    const meant = id.replace(/[^\p{L}\p{N}]+$/u, '');
    if (meant && document.getElementById(meant)) return location.replace(`#${meant}`);
    void import('./sections-here.ts').then(({ sectionsHere }) => {
      // Another link may have been followed meanwhile; that the address follows the story is no link.
      if (turn !== looks) return;
      note.replaceChildren(...sectionsHere());
      note.scrollIntoView();
    });
  };
  // A status is read out when it changes, so it must stand empty first.
  requestAnimationFrame(() => look(location.hash));
  // Before the page hears of a link the address may follow the story again: the link is what the event names.
  addEventListener('hashchange', ({ newURL }) => look(new URL(newURL).hash));
}
