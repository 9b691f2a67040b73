/** Turns straight quotation marks and apostrophes into printed ones, as the chapters' own are. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([–—“])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([–—“])'(?!\d)/g, '$1‘')
    .replaceAll("'", '’');
}
