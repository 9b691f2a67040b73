const root = document.documentElement;
const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** The reader's switches for colours and motion. They work without storage; with it, they are remembered. */
export function switches(): void {
  const panel = document.querySelector<HTMLElement>('[data-switches]');
  if (!panel) return;
  const check = (name: string, value: string): void => {
    const choice = panel.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
    if (choice) choice.checked = true;
  };
  const showMotion = (): void => check('motion', root.dataset['motion'] === 'off' ? 'off' : 'on');

  const choose = ({ name, value }: HTMLInputElement): void => {
    if (name === 'theme') setRoot('theme', value === 'system' ? null : value);
    else setRoot('motion', value === 'off' ? 'off' : null);
    remember(`line-${name}`, value);
  };

  // Pressed before this script had come: the page itself checks none.
  for (const pressed of panel.querySelectorAll<HTMLInputElement>(':checked')) choose(pressed);
  // Nor shall the browser, from an earlier visit.
  for (const input of panel.querySelectorAll('input')) input.autocomplete = 'off';
  check('theme', root.dataset['theme'] ?? 'system');
  showMotion();
  panel.addEventListener('change', ({ target }) => choose(target as HTMLInputElement));
  lessMotion.addEventListener('change', ({ matches }) => {
    if (remembered('line-motion')) return;
    setRoot('motion', matches ? 'off' : null);
    showMotion();
  });
}

function setRoot(name: string, value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is refused in some frames and modes; the switch still holds for this page.
  }
}

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
