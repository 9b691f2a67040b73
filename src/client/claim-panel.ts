/**
 * A claim opens under its paragraph, where the text makes room for it, and closes again. The words come
 * from the claim's row at the end of the chapter; where the page has no such row the link works as a link.
 */
export function claimPanels(): void {
  const claims = [...document.querySelectorAll<HTMLAnchorElement>('a[data-claim]')].filter((claim) => rowOf(claim));
  claims.forEach((claim, place) => {
    claim.setAttribute('role', 'button');
    claim.setAttribute('aria-expanded', 'false');
    claim.setAttribute('aria-controls', `claim-panel-${place}`);
    claim.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (panelOf(claim)) close(claim);
      else open(claim);
    });
    claim.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        claim.click();
      } else if (event.key === 'Escape') close(claim);
    });
  });
}

function rowOf(claim: HTMLElement): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${claim.dataset['claim']!}"]`);
}

function panelOf(claim: HTMLElement): HTMLElement | null {
  return document.getElementById(claim.getAttribute('aria-controls')!);
}

function open(claim: HTMLAnchorElement): void {
  const paragraph = claim.closest<HTMLElement>('p, li, blockquote') ?? claim;
  for (const other of paragraph.querySelectorAll<HTMLAnchorElement>('a[aria-expanded="true"]')) close(other);
  const panel = panelFor(claim, rowOf(claim)!);
  paragraph.after(panel);
  claim.setAttribute('aria-expanded', 'true');
}

function close(claim: HTMLAnchorElement): void {
  panelOf(claim)?.remove();
  claim.setAttribute('aria-expanded', 'false');
}

function closeAndReturn(claim: HTMLAnchorElement): void {
  close(claim);
  claim.focus({ preventScroll: true });
}

function panelFor(claim: HTMLAnchorElement, row: HTMLElement): HTMLElement {
  const id = claim.dataset['claim']!;
  const verdict = row.querySelector('.claim-verdict')!.textContent;
  const panel = make('div', 'claim-panel');
  panel.id = claim.getAttribute('aria-controls')!;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', `Claim ${id}: ${verdict}`);
  const shut = make('button', 'claim-close');
  shut.setAttribute('type', 'button');
  shut.setAttribute('aria-label', 'Close');
  shut.addEventListener('click', () => closeAndReturn(claim));
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeAndReturn(claim);
  });
  const head = make('div', 'claim-panel-head');
  head.append(row.querySelector('.sign')!.cloneNode(true), make('b', '', verdict), make('span', 'claim-id', `Claim ${id}`), shut);
  panel.append(head, row.querySelector('.claim-body')!.cloneNode(true));
  return panel;
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
