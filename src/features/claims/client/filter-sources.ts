import { said } from '../../interface/client/said.ts';

/** Narrows the list of sources to those that have every word asked for, with or without its marks. What the address names is always shown. */
export function filterSources(): void {
  const controls = document.querySelector('[data-source-filter]')!;
  const asked = controls.querySelector('input')!;
  const status = controls.querySelector('[data-shown]')!;
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  const rows = parts.flatMap((part) => [...part.querySelectorAll('li[id]')].map((row) => ({ row: row as HTMLElement, words: plain(row.textContent) })));

  asked.addEventListener('input', narrow);
  addEventListener('hashchange', () => {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!named?.closest('[hidden]')) return;
    asked.value = '';
    narrow();
    named.scrollIntoView();
  });
  narrow();

  function narrow(): void {
    const wanted = plain(asked.value).split(/\s+/);
    for (const { row, words } of rows) row.hidden = !wanted.every((word) => words.includes(word));
    for (const part of parts) part.hidden = !part.querySelector('li[id]:not([hidden])');
    const shown = rows.filter(({ row }) => !row.hidden).length;
    status.textContent = said(shown < rows.length ? 'source-list.some' : 'source-list.all', { shown, all: rows.length });
  }
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
