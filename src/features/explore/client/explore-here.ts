const root = document.documentElement;

/**
 * The panel of a card opens under it, in a frame: its address, its ids and its keys stay apart from the story's.
 * It is the page to which the card's link leads, without bar and foot and as tall as what it holds.
 */
export function exploreHere(): void {
  for (const panel of document.querySelectorAll<HTMLElement>('.explore-here')) {
    panel.addEventListener('toggle', () => { panel.append(frameOf(panel.dataset['panel']!, panel.dataset['name']!)); }, { once: true });
  }
}

function frameOf(src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src, title });
  frame.addEventListener('load', () => { fit(frame, frame.contentDocument!); });
  return frame;
}

function fit(frame: HTMLIFrameElement, page: Document): void {
  const dress = (): void => {
    for (const name of ['theme', 'motion']) page.documentElement.setAttribute(`data-${name}`, root.dataset[name] ?? '');
  };
  dress();
  page.documentElement.dataset['framed'] = '';
  new MutationObserver(dress).observe(root, { attributeFilter: ['data-theme', 'data-motion'] });
  for (const link of page.links) if (!link.getAttribute('href')!.startsWith('#')) link.target = '_top';
  new ResizeObserver(() => { frame.style.height = `${page.body.offsetHeight}px`; }).observe(page.body);
}
