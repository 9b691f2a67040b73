/** Where readers write, as a link. */
export interface Contact {
  readonly href: string;
  /** The address as it is read. */
  readonly words: string;
}

/** Where readers write about mistakes: what `CONTACT` says, an e-mail address or a web address; nothing when it is not set. */
export function contact(address: string | undefined = process.env['CONTACT']): Contact | undefined {
  if (!address) return undefined;
  return /^https?:/.test(address) ? { href: address, words: address.replace(/^https?:\/\//, '') } : { href: `mailto:${address}`, words: address };
}
