import { said } from '../../interface/client/said.ts';
import { asSheet, raise } from './sheet.ts';
import { showBoth } from './show-both.ts';

/** What opens under a paragraph. */
export interface Panel {
  /** Names the panel to those who do not see it. */
  readonly label: string;
  /** The line beside the button that closes it. */
  readonly head: readonly Node[];
  readonly body: readonly Node[];
}

/**
 * Lets links open a panel under their paragraph, where the text makes room for it, and close it again.
 * `kind` names the panels' class and ids; `fill` says what a link's panel holds, or fails: then the link
 * works as a link.
 */
export function opensPanel(kind: string, links: readonly HTMLAnchorElement[], fill: (link: HTMLAnchorElement) => Panel | Promise<Panel>): void {
  links.forEach((link, place) => {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    link.dataset['panel'] = `${kind}-panel-${place}`;
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (panelOf(link)) close(link);
      else void fillAndOpen(link);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        link.click();
      } else if (event.key === 'Escape') close(link);
    });
  });

  async function fillAndOpen(link: HTMLAnchorElement): Promise<void> {
    try {
      const panel = await fill(link);
      if (!panelOf(link)) open(link, panelFor(kind, link, panel));
    } catch {
      location.assign(link.href);
    }
  }
}

/** An element with a class and words. */
export function make(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function panelOf(link: HTMLElement): HTMLElement | null {
  return document.getElementById(link.dataset['panel']!);
}

function open(link: HTMLAnchorElement, panel: HTMLElement): void {
  const paragraph = link.closest<HTMLElement>('p, li, blockquote') ?? link;
  for (const other of paragraph.querySelectorAll<HTMLAnchorElement>('a[aria-expanded="true"]')) close(other);
  paragraph.after(panel);
  link.setAttribute('aria-expanded', 'true');
  link.setAttribute('aria-controls', panel.id);
  if (asSheet()) raise(link, panel, () => closeAndReturn(link));
  else showBoth(link, panel.querySelector('.panel-head')!);
}

function close(link: HTMLAnchorElement): void {
  panelOf(link)?.remove();
  link.setAttribute('aria-expanded', 'false');
  link.removeAttribute('aria-controls');
}

function closeAndReturn(link: HTMLAnchorElement): void {
  close(link);
  link.focus({ preventScroll: true });
}

function panelFor(kind: string, link: HTMLAnchorElement, { label, head, body }: Panel): HTMLElement {
  const panel = make('div', `panel ${kind}-panel`);
  panel.id = link.dataset['panel']!;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', label);
  const shut = make('button', 'panel-close');
  shut.setAttribute('type', 'button');
  shut.setAttribute('aria-label', said('panel.close'));
  shut.addEventListener('click', () => closeAndReturn(link));
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeAndReturn(link);
  });
  const line = make('div', 'panel-head');
  line.append(...head, shut);
  panel.append(line, ...body);
  return panel;
}
