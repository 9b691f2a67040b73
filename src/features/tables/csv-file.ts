/** A table as a file: with the mark by which spreadsheets know that its letters are UTF-8. Programs that read CSV skip it. */
export function csvFile(text: string): string {
  return text.startsWith('\uFEFF') ? text : `\uFEFF${text}`;
}
