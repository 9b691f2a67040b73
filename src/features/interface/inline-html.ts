import { escaped } from '../../engine/picture/escaped.ts';

/** `[words](/page/)` and `**words**` as HTML; `href` makes the address of a page of ours. */
export function inlineHtml(words: string, href: (path: string) => string): string {
  return escaped(words)
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, inner: string, to: string) => `<a href="${to.startsWith('/') ? href(to) : to}">${inner}</a>`);
}
