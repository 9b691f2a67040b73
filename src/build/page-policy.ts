import { createHash } from 'node:crypto';

/** What stands in the head of a page that has its policy already, such as a frozen one. */
const sign = '<meta http-equiv="Content-Security-Policy"';

/** What a page may do besides showing itself. Nothing that is not named here. */
interface Needs {
  /** Inline scripts and style sheets, as hashes. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** True where scripts come as files, which may then fetch from the site. */
  readonly runs: boolean;
  readonly frames: boolean;
  /** True where a reader may keep the site: a worker is registered at a press. */
  readonly keeps: boolean;
}

/** The page with the strictest policy it can live under, as its head's second element. A page that has one is left as it is. */
export function withPolicy(html: string): string {
  if (html.includes(sign)) return html;
  const charset = /<meta charset=["']?utf-8["']?\s*\/?>/i.exec(html);
  if (!charset) throw new Error('A page without <meta charset="utf-8"> has no place for its policy.');
  const end = charset.index + charset[0].length;
  return `${html.slice(0, end)}${sign} content="${policyOf(needsOf(html))}">${html.slice(end)}`;
}

/** Made from what stands in the page, so that it follows whatever changes there. */
function needsOf(html: string): Needs {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/gi)].map(([, attributes = '', text = '']) => ({ attributes, text }));
  const run = scripts.filter(({ attributes }) => !/\btype=["']?application\//i.test(attributes));
  const inline = run.filter(({ attributes }) => !/\bsrc=/i.test(attributes));
  const handler = /<[a-z][^<>]*?\son[a-z]+=["'][^<>]*>/i.exec(html.replace(/<script\b[^]*?<\/script>/gi, (whole) => /^<script\b[^>]*>/i.exec(whole)![0]));
  if (handler) throw new Error(`${handler[0].slice(0, 120)}: an attribute that is script, which no policy of ours allows. Listen from a script instead.`);
  const animated = /<animate\b[^<>]*>/i.exec(html);
  if (animated) throw new Error(`${animated[0].slice(0, 120)}: Firefox counts it as an inline style, which no policy of ours allows. Animate in a style sheet instead.`);
  return {
    scripts: unlike(inline.map(({ text }) => hashOf(text))),
    styles: unlike([...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/gi)].map(([, text = '']) => hashOf(text.replace(/^<!\[CDATA\[|\]\]>$/g, '')))),
    runs: run.length > 0,
    keeps: /<[a-z][^<>]*\sdata-keep[=\s>]/i.test(html),
    frames: /<iframe\b/i.test(html) || run.length > 0,
  };
}

function policyOf({ scripts, styles, runs, frames, keeps }: Needs): string {
  const self = "'self'";
  return [
    "default-src 'none'",
    runs && `script-src ${[self, ...scripts].join(' ')}`,
    `style-src ${[self, ...styles].join(' ')}`,
    `img-src ${self} data:`,
    `font-src ${self} data:`,
    runs && `connect-src ${self}`,
    frames && `frame-src ${self}`,
    runs && `worker-src ${keeps ? self : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // A claim that is told in another chapter is read from the ledger: `claim-panel.ts`.
    runs ? `trusted-types ledger${keeps ? ' offline' : ''}` : "trusted-types 'none'",
  ].filter(Boolean).join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function unlike(hashes: readonly string[]): string[] {
  return [...new Set(hashes)];
}
