/**
 * Words and marks that stand for the same place, group or term light one another: under the pointer, in focus or
 * tapped. What is lit is one rule of a style sheet. No mark is touched, so that a settled stage stays the same.
 */
export function lit(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  // A keyboard reaches a word for the sake of its mark. A button inside a link would be none; the link is reached already.
  const words = [...document.querySelectorAll<HTMLElement>('.words [data-of]')].filter((word) => !word.closest('a'));
  for (const word of words) {
    word.tabIndex = 0;
    word.setAttribute('role', 'button');
    word.setAttribute('aria-pressed', 'false');
  }
  let [focused, lighted]: (string | undefined)[] = [];
  document.addEventListener('pointerover', ({ target }) => light(namesOf(target) || focused));
  document.addEventListener('pointerdown', ({ target }) => {
    focused = undefined;
    light(namesOf(target));
  });
  document.addEventListener('focusin', ({ target }) => light((focused = namesOf(target))));
  document.addEventListener('focusout', () => {
    // A finger's focus leaves late: by then another word may be lit.
    if (focused !== undefined) putOut();
  });
  document.addEventListener('keydown', ({ key }) => {
    // After everyone who hears the key: a panel that it closes gives the focus back to its word.
    if (key === 'Escape') setTimeout(putOut);
  });

  /** Until another word has the focus: what a pointer passes does not light this one again. */
  function putOut(): void {
    focused = undefined;
    light();
  }

  /** `names` are separated by spaces: a mark may stand for several. A page that scrolls passes under a pointer that rests, and a sheet that is replaced has all its rules read again. */
  function light(names?: string): void {
    if (names === lighted) return;
    lighted = names;
    for (const word of words) word.setAttribute('aria-pressed', String(names !== undefined && word.dataset['of'] === names));
    const of = names?.split(' ').map((name) => `[data-of~="${name}"]`).join();
    sheet.replaceSync(names ? `.stage:has(${of}){--rest:.35}.stage:where(:has(${of})) text{--rest:.66}.stage :is(${of}){--rest:1;--lit:1}.words :is(${of}){text-decoration-line:underline;text-decoration-style:solid;text-decoration-thickness:2px}` : '');
  }
}

function namesOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('.story [data-of]')?.dataset['of'] : undefined;
}
