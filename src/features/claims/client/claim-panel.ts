import { said } from '../../interface/client/said.ts';
import { make, opensPanel, type Panel } from '../../panel/client/panel.ts';

/**
 * A claim opens under its paragraph. The words come from the claim's row at the end of the chapter, or
 * from the ledger where the page has no such row.
 */
export function claimPanels(): void {
  const claims = [...document.querySelectorAll<HTMLAnchorElement>('a[data-claim]')];
  opensPanel('claim', claims, async (claim) => {
    const id = claim.dataset['claim']!;
    const row = rowIn(document, id) ?? rowIn(await ledger(claim.href), id);
    if (!row) throw new Error(`The ledger has no row "${id}".`);
    return panelFrom(id, row);
  });
}

let fetched: Promise<Document> | undefined;

function ledger(href: string): Promise<Document> {
  fetched ??= fetch(href)
    .then((answer) => answer.text())
    .then((text) => new DOMParser().parseFromString(inert(text), 'text/html'));
  return fetched;
}

/** The one text that pages of this site may turn into elements: the ledger's, without its looks and scripts. */
function inert(text: string): string {
  const bare = text.replace(/<(style|script)\b[^]*?<\/\1>/g, '');
  const { trustedTypes } = window as unknown as { trustedTypes?: { createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => { createHTML: (html: string) => string } } };
  return trustedTypes ? trustedTypes.createPolicy('ledger', { createHTML: (html) => html }).createHTML(bare) : bare;
}

function rowIn(page: Document, id: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-row="${id}"]`);
}

function panelFrom(id: string, row: HTMLElement): Panel {
  const verdict = row.querySelector('.claim-verdict')!.textContent;
  const strength = row.querySelector('.claim-strength')?.textContent ?? '';
  return {
    label: said('panel.claim-label', { id, verdict }),
    head: [row.querySelector('.sign')!.cloneNode(true), make('b', '', verdict), make('span', 'claim-strength', strength)],
    body: [row.querySelector('.claim-body')!.cloneNode(true)],
  };
}
