import { said } from '../../interface/client/said.ts';

/** Milliseconds after which screen readers have met a status that has just been made. */
const HEARD = 100;

/** A link with `data-copy` is copied instead of being followed, as others must write it: on the site's own address. A status beside it says so. */
export function copyLinks(): void {
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void copy(publicLink(link), statusBeside(link));
  });
}

/** Made when it is first wanted: most links of a page are never copied. */
function statusBeside(link: HTMLAnchorElement): Element {
  const there = link.nextElementSibling;
  if (there?.matches('.copied')) return there;
  const status = document.createElement('span');
  status.className = 'copied';
  status.setAttribute('role', 'status');
  link.after(status);
  return status;
}

/** Copies, or where frames and plain http have no clipboard, offers the words to be copied by hand. */
export async function copy(text: string, status: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    // A status is heard only where it was there before its words.
    await new Promise((heard) => setTimeout(heard, HEARD));
    status.textContent = said('copy.done');
  } catch {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', said('copy.by-hand'));
    status.replaceChildren(field);
    field.select();
  }
}

/** A link's address on the site itself, even where the page is a copy of it. */
export function publicLink(link: HTMLAnchorElement): string {
  const { origin } = new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href);
  return origin + link.pathname + link.search + link.hash;
}
