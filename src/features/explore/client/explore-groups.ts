/** Opens the group chosen in the picture and lights its ties there; whatever group is open is lit. */
export function exploreGroups(): void {
  const panel = document.querySelector<HTMLElement>('[data-explore="groups"]')!;
  const names = [...panel.querySelectorAll<SVGAElement>('[data-actor]')];
  const ties = [...panel.querySelectorAll<SVGElement>('[data-ties]')];
  const rows = [...panel.querySelectorAll<HTMLDetailsElement>('details')];

  for (const name of names) {
    name.addEventListener('click', (event) => {
      event.preventDefault();
      open(name.dataset['actor']!);
    });
  }
  for (const row of rows) row.addEventListener('toggle', light);
  if (rows.some(({ id }) => `#${id}` === location.hash)) open(location.hash.slice(1));

  function open(id: string): void {
    const row = rows.find((one) => one.id === id)!;
    row.open = true;
    row.querySelector('summary')!.focus();
    row.scrollIntoView({ block: 'nearest' });
  }

  function light(): void {
    const chosen = rows.find((row) => row.open)?.id;
    const lit = ties.filter((tie) => chosen && ends(tie).includes(chosen));
    const tied = new Set(lit.flatMap(ends));
    for (const tie of ties) tie.classList.toggle('rests', chosen !== undefined && !lit.includes(tie));
    for (const name of names) {
      name.classList.toggle('rests', chosen !== undefined && !tied.has(name.dataset['actor']!));
      if (name.dataset['actor'] === chosen) name.setAttribute('aria-current', 'true');
      else name.removeAttribute('aria-current');
    }
  }
}

function ends(tie: SVGElement): string[] {
  return tie.dataset['ties']!.split(' ');
}
