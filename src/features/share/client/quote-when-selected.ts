/** Words selected in a step can be quoted. What that needs is fetched with the first selection. */
export function quoteWhenSelected(): void {
  let asked = 0;
  const wait = (): void => {
    clearTimeout(asked);
    asked = window.setTimeout(() => {
      const selection = getSelection();
      const isWords = selection && !selection.isCollapsed && selection.anchorNode?.parentElement?.closest('[data-step] .words');
      if (isWords || document.querySelector('.quote')) void import('./quote.ts').then(({ offerQuote }) => offerQuote());
    }, 250);
  };
  document.addEventListener('selectionchange', wait);
  // Somebody may have been quicker than this script.
  wait();
}
