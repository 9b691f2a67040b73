import { said } from '../../interface/client/said.ts';
import { ordered } from './interest-order.ts';

/** Brings the issues into the order asked for, opens and shuts them all, and opens the one the address names. */
export function exploreInterests(): void {
  const panel = document.querySelector<HTMLElement>('[data-explore="interests"]')!;
  const rows = [...panel.querySelectorAll<HTMLDetailsElement>('details')];
  const all = panel.querySelector('button')!;
  const issues = rows.map((row) => ({ row, told: Number(row.dataset['told']), apart: Number(row.dataset['apart']) }));
  const linked = rows.find(({ id }) => `#${id}` === location.hash);
  if (linked) linked.open = true;
  panel.addEventListener('change', sort);
  all.addEventListener('click', () => {
    const open = rows.some((row) => !row.open);
    for (const row of rows) row.open = open;
  });
  for (const row of rows) row.addEventListener('toggle', () => (all.textContent = rows.every(({ open }) => open) ? said('interests.close-all') : said('interests.open-all')));
  sort();

  function sort(): void {
    const by = panel.querySelector<HTMLInputElement>(':checked')!.value as 'told' | 'apart';
    rows[0]!.parentElement!.append(...ordered(issues, by).map(({ row }) => row));
  }
}
