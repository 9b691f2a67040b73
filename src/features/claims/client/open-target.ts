import { namedInAddress } from '../../interface/client/named-in-address.ts';
/** Opens the row the address names, now and whenever the address changes. */
export function openTarget(): void {
  const open = (): void => {
    const row = document.getElementById(namedInAddress());
    if (!(row instanceof HTMLDetailsElement)) return;
    row.open = true;
    row.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
}
