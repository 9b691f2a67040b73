/** The menu closes when the reader has chosen, looks elsewhere or presses Escape. It opens by itself: it is a `details`. */
export function menu(): void {
  const sheet = document.querySelector<HTMLDetailsElement>('[data-menu]');
  if (!sheet) return;
  document.addEventListener('click', ({ target }) => {
    const outside = !sheet.contains(target as Node);
    if (outside || (target as Element).closest('[data-menu] a')) sheet.open = false;
  });
  // What has the focus is never behind the sheet. Without a `relatedTarget` the window has lost it, not the sheet.
  sheet.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !sheet.contains(relatedTarget)) sheet.open = false;
  });
  sheet.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !sheet.open) return;
    sheet.open = false;
    sheet.querySelector('summary')!.focus();
  });
}
