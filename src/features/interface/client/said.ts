let words: Readonly<Record<string, string>> | undefined;

/** Words that the page carries for its scripts, by their key in `content/interface.yaml`, with `{name}` filled. */
export function said(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  words ??= Object.assign({}, ...[...document.querySelectorAll('[data-words]')].map((page) => JSON.parse(page.textContent) as object)) as Record<string, string>;
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
