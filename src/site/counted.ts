const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `twelve claims`, `one source`, `22 sources`: small numbers as words, larger ones in figures. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${small[count] ?? String(count)}\u00a0${count === 1 ? one : many}`;
}

/** With a capital, to begin a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
