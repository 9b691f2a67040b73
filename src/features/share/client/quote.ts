import { said } from '../../interface/client/said.ts';
import { copy, publicLink } from './copy-links.ts';
import { readText } from './page-text.ts';
import { textDirective } from './text-directive.ts';

let offer: HTMLElement | undefined;

/** Offers to copy what is selected in a step: its link, the quotation, the quotation as one cites it. Takes the offer back where nothing is. */
export function offerQuote(): void {
  if (offer?.contains(document.activeElement)) return;
  offer?.remove();
  offer = undefined;
  const range = selectedWords();
  const step = range?.startContainer.parentElement?.closest<HTMLElement>('[data-step]');
  if (!range || !step) return;
  const { text, begin, end } = readText(document.body, range);
  const address = `${publicLink(step.querySelector('a[data-copy]')!).replace(/#.*/, '')}#${step.id}`;
  if (isTranslated(step)) return show(step, range, [[said('quote.link'), address]], said('quote.translated'));
  const words = text.slice(begin, end).replace(/\s*\n\s*/g, ' ').replace(/ ([.,;:?!])/g, '$1').trim();
  if (words === '') return;
  const directive = textDirective(text, begin, end);
  const link = `${address}${directive && `:~:${directive}`}`;
  const quotation = `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  const title = step.querySelector('h2, h3')?.textContent ?? document.querySelector('h1')!.textContent;
  const site = document.querySelector<HTMLMetaElement>('[property="og:site_name"]')!.content;
  show(step, range, [
    [said('quote.link'), link],
    [said('quote.quotation'), `${quotation} ${link}`],
    [said('quote.citation'), `${quotation} (${site}, “${title}”, ${link})`],
  ]);
}

/**
 * Whether a browser has translated the page: such words are nobody's, and find nothing in the page as it is. Chrome, Safari and Firefox
 * then say another language than `og:locale`, which none of them touches; Edge marks what it has read; Google's page sets its words in `<font>`.
 */
function isTranslated(step: Element): boolean {
  const root = document.documentElement;
  const written = document.querySelector<HTMLMetaElement>('[property="og:locale"]')!.content.replace('_', '-');
  return root.matches('.translated-ltr, .translated-rtl') || root.lang !== written || step.querySelector('font, [_msttexthash], [_msthash]') !== null;
}

/** The selection, if all of it lies in the words of one step. A triple click reaches the edge of what follows. */
function selectedWords(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const words = range.startContainer.parentElement?.closest('[data-step] .words');
  if (!words) return undefined;
  const whole = range.toString().trim();
  if (!words.contains(range.endContainer)) range.setEndAfter(words.lastChild!);
  return range.toString().trim().startsWith(whole) ? range : undefined;
}

function show(step: HTMLElement, range: Range, copies: readonly (readonly [name: string, text: string])[], note = ''): void {
  const made = document.createElement('div');
  made.className = 'quote';
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', said('quote.name'));
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.textContent = note;
  for (const [name, text] of copies) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.value = text;
    button.onclick = () => void copy(text, status);
    made.append(button);
  }
  made.append(status);
  made.onkeydown = ({ key }) => {
    if (key === 'Escape') made.remove();
  };
  // A press must not take the selection away before it is copied.
  made.onpointerdown = (event) => event.preventDefault();
  const { bottom, left } = range.getBoundingClientRect();
  const card = step.getBoundingClientRect();
  made.style.top = `${bottom - card.top + 8}px`;
  made.style.left = `${Math.max(0, Math.min(left - card.left, card.width - 330))}px`;
  step.append(made);
  offer = made;
}
