import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemsAsText, type Problem } from '../content/problem.ts';
import { validNames } from '../content/valid-names.ts';

/** Astro integration: no site is finished in which a link leads to a page, a file or a part of a page that is not there. It comes after all that changes pages. */
export function links(): AstroIntegration {
  let [base, site, content] = ['/', '', ''];
  return {
    name: 'links',
    hooks: {
      'astro:config:done': ({ config }) => { [base, site, content] = [config.base, config.site ?? '', fileURLToPath(new URL('content', config.root))]; },
      'astro:build:done': ({ dir }) => {
        const broken = brokenLinks(fileURLToPath(dir), base, site);
        if (broken.length > 0) throw new Error(toldBroken(broken, content));
      },
    },
  };
}

/** A link that leads nowhere. */
export interface BrokenLink {
  /** The built page it stands on: `rift/index.html`. */
  readonly page: string;
  /** As a writer of content writes it, without the sub-path: `/claims/#C99`. */
  readonly link: string;
  /** What would be right. */
  readonly expected: string;
}

interface Page {
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** The links of a built site that lead nowhere, each once. `base`: its sub-path; `site`: its origin. */
export function brokenLinks(root: string, base: string, site: string): BrokenLink[] {
  const pages = new Map(filesIn(root, '.html').map((file) => [file, read(path.join(root, file))]));
  const [within, here] = [base.replace(/\/?$/, '/'), new URL(site || 'https://here.example').origin];
  const broken = new Map<string, BrokenLink>();
  for (const [name, page] of pages) {
    for (const link of page.links) {
      const { origin, pathname, hash } = new URL(link, `${here}${within}${addressOf(name).slice(1)}`);
      if (origin !== here) continue;
      const address = pathname.startsWith(within) ? pathname.slice(within.length - 1) : pathname;
      const file = decodeURIComponent(address).slice(1).replace(/(^|\/)$/, '$1index.html');
      const id = decodeURIComponent(hash.slice(1)).replace(/:~:.*$/, '');
      const there = pages.get(file);
      if (there ? ['', 'top', ...there.ids].includes(id) : existsSync(path.join(root, file))) continue;
      const expected = there ? validNames(`a part of ${address}`, id, there.ids) : validNames('an address of the site', address, [...pages.keys()].map(addressOf));
      broken.set(`${address}${hash}`, { page: name, link: `${address}${hash}`, expected });
    }
  }
  return [...broken.values()];
}

/** Told to the writer in whose content a link stands, with file and line; or to whoever made the page. */
export function toldBroken(broken: readonly BrokenLink[], content: string): string {
  const texts = [...filesIn(content, '.mdx'), ...filesIn(content, '.yaml')].map((file) => ({ file, lines: readFileSync(path.join(content, file), 'utf8').split('\n') }));
  const problems = broken.flatMap(({ link, expected }): Problem[] => {
    const written = texts.flatMap(({ file, lines }) => lines.flatMap((line, i) => (line.includes(`](${link})`) ? [{ file, where: `line ${i + 1}` }] : [])));
    return written.map((at) => ({ ...at, found: `a link to ${link}`, expected }));
  });
  const others = broken.filter(({ link }) => !problems.some(({ found }) => found === `a link to ${link}`));
  return [problemsAsText(problems), ...others.map(({ page, link, expected }) => `The page ${page} has a link to ${link}, which no content names; expected ${expected}.`)].filter(Boolean).join('\n\n');
}

function read(file: string): Page {
  const html = readFileSync(file, 'utf8').replaceAll(/<script\b[^]*?<\/script>/g, '');
  return {
    ids: [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id),
    links: [...new Set([...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&')))],
  };
}

function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

function filesIn(root: string, ending: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/')).filter((file) => file.endsWith(ending)).sort();
}
