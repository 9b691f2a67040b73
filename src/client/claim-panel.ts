import { make, opensPanel, type Panel } from './panel.ts';

/**
 * A claim opens under its paragraph. The words come from the claim's row at the end of the chapter;
 * where the page has no such row the link works as a link.
 */
export function claimPanels(): void {
  const claims = [...document.querySelectorAll<HTMLAnchorElement>('a[data-claim]')].filter((claim) => rowOf(claim));
  opensPanel('claim', claims, (claim) => panelFrom(claim.dataset['claim']!, rowOf(claim)!));
}

function rowOf(claim: HTMLElement): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${claim.dataset['claim']!}"]`);
}

function panelFrom(id: string, row: HTMLElement): Panel {
  const verdict = row.querySelector('.claim-verdict')!.textContent;
  return {
    label: `Claim ${id}: ${verdict}`,
    head: [row.querySelector('.sign')!.cloneNode(true), make('b', '', verdict), make('span', 'claim-id', `Claim ${id}`)],
    body: [row.querySelector('.claim-body')!.cloneNode(true)],
  };
}
