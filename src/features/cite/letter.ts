import { say } from '../../site/say.ts';
import type { Contact } from '../../site/contact.ts';

/** A letter about a mistake, begun for the reader. */
export interface Letter {
  /** Where, in which version, and what to fill in. */
  readonly text: string;
  /** A link that opens the letter where it is to be sent; nothing when the publisher has not said where. */
  readonly href?: string;
}

/** What a reader sends about a page: its title, address and version stand in it already. */
export function letterOf(page: { readonly title: string; readonly url: string; readonly version: string }, to: Contact | undefined): Letter {
  const text = [say('letter.page', { title: page.title }), say('letter.address', { address: page.url }), `${say('letter.version')} ${page.version}`, '', say('letter.wrong'), '', say('letter.right'), '', say('letter.source'), ''].join('\n');
  if (!to) return { text };
  const letter = `subject=${encodeURIComponent(say('letter.subject', { title: page.title }))}&body=${encodeURIComponent(text)}`;
  return { text, href: to.href.startsWith('mailto:') ? `${to.href}?${letter}` : to.href };
}
