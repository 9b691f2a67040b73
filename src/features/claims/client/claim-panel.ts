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
  fetched ??= new Promise((resolve, reject) => {
    // Read by the browser itself: pages of this site may not turn text into elements.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => { if (request.responseXML) resolve(request.responseXML); else reject(new Error(`There is no ledger at ${href}.`)); };
    request.onerror = () => { reject(new Error(`The ledger at ${href} cannot be reached.`)); };
    request.open('GET', href);
    request.send();
  });
  return fetched;
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
