import { said } from '../../interface/client/said.ts';

/** A link with `data-copy` is copied instead of being followed, as others must write it: on the site's own address. The status beside it says so. */
export function copyLinks(): void {
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]');
    const status = link?.nextElementSibling;
    if (!link || !status || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void copy(publicLink(link), status);
  });
}

/** Copies, or where frames and plain http have no clipboard, offers the words to be copied by hand. */
export async function copy(text: string, status: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
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
