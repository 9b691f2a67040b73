import { said } from '../../interface/client/said.ts';
import { writeAddress } from '../../interface/client/write-address.ts';

/**
 * Narrows the ledger to what the controls say and keeps it in the address (`?verdict=disputed`). A link to
 * a claim wins over them: a claim the address names is always shown.
 */
export function filterClaims(): void {
  const controls = document.querySelector<HTMLElement>('[data-claim-filter]');
  if (!controls) return;
  const choices = [...controls.querySelectorAll('select')];
  const rows = [...document.querySelectorAll<HTMLElement>('[data-facets]')];
  const showAll = controls.querySelector('button')!;
  const status = controls.querySelector('[data-shown]')!;

  controls.addEventListener('change', remember);
  showAll.addEventListener('click', () => {
    clear();
    remember();
    choices[0]!.focus();
  });
  addEventListener('popstate', read);
  addEventListener('hashchange', showNamed);
  // Who chose before the script came is heard, unless the address says otherwise.
  if (!location.search && choices.some(({ value }) => value)) remember();
  else read();

  function read(): void {
    const asked = new URLSearchParams(location.search);
    for (const choice of choices) {
      choice.value = asked.get(choice.name) ?? '';
      if (choice.selectedIndex < 0) choice.value = '';
    }
    narrow();
    showNamed();
  }

  function remember(): void {
    const query = new URLSearchParams(choices.filter(({ value }) => value).map(({ name, value }) => [name, value])).toString();
    writeAddress(`${location.pathname}${query && `?${query}`}`);
    narrow();
  }

  function narrow(): void {
    const asked = choices.filter(({ value }) => value).map(({ name, value }) => `${name}:${value}`);
    for (const row of rows) row.hidden = asked.some((facet) => !row.dataset['facets']!.split(' ').includes(facet));
    const shown = rows.filter(({ hidden }) => !hidden);
    for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) part.hidden = !shown.some((row) => part.contains(row));
    showAll.hidden = asked.length === 0;
    status.textContent = asked.length ? said('ledger.some', { shown: shown.length, all: rows.length }) : said('ledger.all', { all: rows.length });
  }

  function showNamed(): void {
    if (!rows.some(({ id, hidden }) => hidden && `#${id}` === location.hash)) return;
    clear();
    narrow();
  }

  function clear(): void {
    for (const choice of choices) choice.value = '';
  }
}
