/** A table as a file: with the mark by which spreadsheets know that its letters are UTF-8. Databases and libraries of tables skip it; a bare reader must be told `utf-8-sig`. */
export function csvFile(text: string): string {
  return text.startsWith('\uFEFF') ? text : `\uFEFF${text}`;
}
