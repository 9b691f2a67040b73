// What a test asks a page. Each runs there, in whatever engine, and so knows nothing but what it is given.

/** Keeps what the page complains of from now on, where the test can read it. */
export function listen(): void {
  addEventListener('error', ({ message }) => document.documentElement.setAttribute('data-heard', message));
}

/** Why an element, or the words in it, cannot be seen: off the window, or behind something. Empty where they can. */
export function unseenOf({ selector, text }: { selector: string; text: string }): string {
  const element = document.querySelector(selector);
  if (!element) return 'not there';
  const range = document.createRange();
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  range.selectNodeContents(element);
  for (let node = walk.nextNode() as Text | null; node && text; node = walk.nextNode() as Text | null) {
    const at = node.data.replaceAll(/\s/g, ' ').indexOf(text.split(' ').slice(0, 2).join(' '));
    if (at < 0) continue;
    range.setStart(node, at);
    range.setEnd(node, at + 5);
    break;
  }
  const { left, top, height } = range.getBoundingClientRect();
  const seen = document.elementFromPoint(left + 3, top + height / 2);
  if (!seen) return `outside the window (${Math.round(top)})`;
  return element.contains(seen) || seen.contains(element) && !seen.closest('[data-stage]') ? '' : `behind ${seen.outerHTML.slice(0, 60)}`;
}

/** Punctuation that begins a line after the sign of a claim, in this window or in one that breaks its lines up to seventy pixels sooner. */
export function strandedSigns(): string[] {
  const faults = new Set<string>();
  const narrow = (room: string): void => document.querySelectorAll<HTMLElement>('.words').forEach(({ style }) => style.setProperty('padding-inline-end', room));
  for (let by = 0; by <= 70; by += 7) {
    narrow(`${by}px`);
    for (const sign of document.querySelectorAll('.words .claim-sign')) {
      const after = (sign.closest('a') ?? sign).nextSibling;
      if (!(after instanceof Text) || !/^[.,;:!?)’”]/.test(after.data)) continue;
      const range = document.createRange();
      range.setStart(after, 0);
      range.setEnd(after, 1);
      const [mark, drawn] = [range, sign.querySelector('svg')!].map((part) => part.getBoundingClientRect()) as [DOMRect, DOMRect];
      if (mark.width && mark.top > drawn.bottom) faults.add(`${sign.closest('p')!.textContent.slice(0, 40)} ${after.data.slice(0, 5)} (${by} px narrower)`);
    }
  }
  narrow('');
  return [...faults];
}
