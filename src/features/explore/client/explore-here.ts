import { onceAFrame } from '../../../engine/stage/once-a-frame.ts';
const root = document.documentElement;

/**
 * The panel of a card opens under it, in a frame: its address, its ids and its keys stay apart from the story's.
 * It is the page to which the card's link leads, without bar and foot and as tall as what it holds. A button after it,
 * or Escape anywhere in it, shuts it and leads back to where it was opened.
 */
export function exploreHere(): void {
  for (const panel of document.querySelectorAll<HTMLDetailsElement>('.explore-here')) {
    panel.addEventListener('toggle', () => { open(panel); }, { once: true });
  }
}

function open(panel: HTMLDetailsElement): void {
  const { panel: src, name: title, shut: words } = panel.dataset;
  const frame = Object.assign(document.createElement('iframe'), { src, title });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
  const shut = (): void => {
    panel.open = false;
    panel.querySelector('summary')!.focus();
  };
  const onEscape = ({ key }: KeyboardEvent): void => { if (key === 'Escape') shut(); };
  frame.addEventListener('load', () => {
    fit(frame, frame.contentDocument!);
    frame.contentDocument!.addEventListener('keydown', onEscape);
  });
  button.addEventListener('click', shut);
  panel.append(frame, button);
}

function fit(frame: HTMLIFrameElement, page: Document): void {
  const dress = (): void => {
    for (const name of ['theme', 'motion']) page.documentElement.setAttribute(`data-${name}`, root.dataset[name] ?? '');
  };
  dress();
  page.documentElement.dataset['framed'] = '';
  new MutationObserver(dress).observe(root, { attributeFilter: ['data-theme', 'data-motion'] });
  for (const link of page.links) if (!link.getAttribute('href')!.startsWith('#')) link.target = '_top';
  new ResizeObserver(onceAFrame(() => { frame.style.height = `${page.body.offsetHeight}px`; })).observe(page.body);
}
