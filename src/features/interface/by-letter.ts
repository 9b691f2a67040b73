/** The entries that begin with one letter, and the id of their heading. */
export interface Letter<Entry> {
  readonly letter: string;
  readonly id: string;
  readonly entries: readonly Entry[];
}

/** A list in the order of the alphabet, cut where the first letter changes; marks on letters and signs before them do not count, numbers stand together as `0–9`. */
export function byLetter<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string, language: string): readonly Letter<Entry>[] {
  const parts = new Map<string, Entry[]>();
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
  for (const entry of [...entries].sort((a, b) => compare(nameOf(a), nameOf(b)))) {
    const letter = firstLetter(nameOf(entry), language);
    parts.set(letter, [...(parts.get(letter) ?? []), entry]);
  }
  return [...parts].map(([letter, of]) => ({ letter, id: `letter-${letter.toLocaleLowerCase(language).replace('–', '-')}`, entries: of }));
}

function firstLetter(name: string, language: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0] ?? '';
  return /\p{N}/u.test(first) ? '0–9' : first.toLocaleUpperCase(language);
}
