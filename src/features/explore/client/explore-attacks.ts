/** Shows one counter at a time: the one chosen, or the one the address names. */
export function exploreAttacks(): void {
  const panel = document.querySelector<HTMLElement>('[data-explore="attacks"]')!;
  const sections = [...panel.querySelectorAll<HTMLElement>('[data-counter]')];
  const choices = [...panel.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const linked = choices.find(({ value }) => `#${value}` === location.hash);
  if (linked) linked.checked = true;
  panel.addEventListener('change', show);
  show();

  function show(): void {
    const chosen = choices.find(({ checked }) => checked)!.value;
    for (const section of sections) section.hidden = section.id !== chosen;
  }
}
