/** A link with `data-copy` is copied, and stands in the address bar, instead of being followed; the status beside it says so. */
export function copyLinks(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]');
    const status = link?.nextElementSibling;
    // Pages that are not served securely have no clipboard: there the link is followed.
    if (!link || !status || !isSecureContext || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.replaceState(history.state, '', link.href);
    navigator.clipboard.writeText(link.href).then(
      () => (status.textContent = 'Copied'),
      () => (status.textContent = 'The link is in the address bar'),
    );
  });
}
