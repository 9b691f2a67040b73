/** Names change with the content, so a copy may be kept for ever. */
const lasting = ['_astro/*', 'pictures/*'];
/** Frames in a sandbox, and other people's pages, may read these. */
const shared = [...lasting, 'data/*', 'figures/*', 'cards/*', 'oembed/*', 'cite/*', 'claims/annotations.json', 'claims.csv', 'claims.json', 'sources.bib', 'sources.json', 'sources.ris', 'feed.xml', 'embed.js'];

/** What a host sends with files, as Netlify and Cloudflare read it; the README says the same for others. `href`: an address from its path in the site. */
export function hostHeaders(href: (path: string) => string): string {
  const rule = (path: string, headers: readonly string[]): string => [href(path), ...headers.map((header) => `  ${header}`), ''].join('\n');
  return [
    ...lasting.map((path) => rule(path, ['Cache-Control: public, max-age=31536000, immutable'])),
    ...shared.map((path) => rule(path, ['Access-Control-Allow-Origin: *'])),
    rule('*', ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin']),
  ].join('');
}
