import { said } from '../../interface/client/said.ts';

/** Buttons that copy the field they name; where the clipboard is closed to us the words stay selected, ready to be copied by hand. */
export function copyFields(): void {
  // Two parts of a page may ask for this; a button listens once.
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-field][hidden]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const field = document.getElementById(button.dataset['copyField']!) as HTMLTextAreaElement;
  field.focus();
  field.select();
  const done = (await throughClipboard(field.value)) || document.execCommand('copy');
  say(button, done ? said('copy.done') : said('copy.selected'));
}

/** Frames and pages that are not secure have no clipboard, or are refused it. */
async function throughClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function say(button: HTMLButtonElement, words: string): void {
  const label = button.firstChild as Text;
  const before = button.dataset['label'] ?? label.data;
  button.dataset['label'] = before;
  label.data = words;
  const status = button.closest('[data-cite]')?.querySelector('[data-copy-status]');
  if (status) status.textContent = words;
  setTimeout(() => {
    label.data = before;
    if (status) status.textContent = '';
  }, 4000);
}
