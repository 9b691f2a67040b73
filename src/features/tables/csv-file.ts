/** A table as a file. Where some letter is not plain it begins with the mark by which spreadsheets know UTF-8; no other has it, since not every reader of tables skips it. */
export function csvFile(text: string): string {
  const words = text.replace('\uFEFF', '');
  return /[^\0-\x7F]/.test(words) ? `\uFEFF${words}` : words;
}
