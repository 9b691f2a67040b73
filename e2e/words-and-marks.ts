/** Runs in the page, with its stage at rest on the step: each word, and each mark, that fails to light the other. */
export function unlit(step: Element): string[] {
  const stage = step.closest('.story')!.querySelector('.stage')!;
  const opacity = (mark: Element): number => Number(getComputedStyle(mark).opacity);
  const isLit = (word: Element): boolean => {
    const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(word);
    return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}` === 'underline solid 2px';
  };
  const failures: string[] = [];
  for (const word of step.querySelectorAll<HTMLElement>('.words .place, .words .group, .words .term')) {
    const term = word instanceof HTMLAnchorElement ? `term:${word.hash.slice(1)}` : undefined;
    const name = word.dataset['of'] ?? term;
    const marks = stage.querySelectorAll<SVGElement>(`[data-of~="${name}"]`);
    if (term && marks.length === 0 && !word.dataset['of']) continue;
    const before = [...marks].map(opacity);
    word.focus();
    if (marks.length === 0 || [...marks].some((mark, i) => opacity(mark) !== before[i])) failures.push(`${name} does not light its marks`);
    if (![...stage.querySelectorAll('.screen > *')].some((mark) => [0.35, 0.66].includes(opacity(mark)))) failures.push(`${name} makes nothing step back`);
    word.blur();
    for (const mark of marks) {
      mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      if (!isLit(word)) failures.push(`${mark.dataset['key']} does not light ${name}`);
    }
    step.querySelector('h2')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    if (isLit(word)) failures.push(`${name} stays lit`);
  }
  return failures;
}
