/** Words selected in a step can be quoted. What that needs is fetched with the first selection. */
export function quoteWhenSelected(): void {
  let asked = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(asked);
    asked = window.setTimeout(() => {
      const selection = getSelection();
      const isWords = selection && !selection.isCollapsed && selection.anchorNode?.parentElement?.closest('[data-step] .words');
      if (isWords || document.querySelector('.quote')) void import('./quote.ts').then(({ offerQuote }) => offerQuote());
    }, 250);
  });
}
