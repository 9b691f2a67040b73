/**
 * Words and marks that stand for the same place or group light one another: under the pointer, in focus or
 * tapped. What is lit is one rule of a style sheet. No mark is touched, so that a settled stage stays the same.
 */
export function lit(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  // A keyboard reaches a word for the sake of its mark; readers who hear the page are told of no control, for there is none.
  for (const word of document.querySelectorAll<HTMLElement>('.words [data-of]')) word.tabIndex = 0;
  document.addEventListener('pointerover', ({ target }) => light(nameOf(target) ?? nameOf(document.activeElement)));
  for (const kind of ['pointerdown', 'focusin']) document.addEventListener(kind, ({ target }) => light(nameOf(target)));
  document.addEventListener('focusout', () => light(undefined));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') light(undefined);
  });

  function light(name: string | undefined): void {
    const of = `[data-of="${name}"]`;
    sheet.replaceSync(name ? `.stage:has(${of}){--rest:.35}.stage ${of}{--rest:1;--lit:1}.words ${of}{text-decoration-line:underline}` : '');
  }
}

function nameOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('.story [data-of]')?.dataset['of'] : undefined;
}
