import { withPolicy } from '../../src/build/page-policy.ts';
import { withUsedRules } from '../../src/engine/render/used-rules.ts';

/** What a frozen page says of itself. */
export interface Frozen {
  /** The day it was frozen: `2026-11-26`. */
  readonly day: string;
  /** Where the site that lives on is: `https://across-the-line.example/`. */
  readonly site: string;
  readonly chapter: string;
  /** Pictures of the chapter's steps, as files of SVG, by step: one, or one for each of its choices. */
  readonly pictures: Readonly<Record<string, readonly string[]>>;
  /** Letters of the pictures, as `data:` addresses, by weight. */
  readonly letters: Readonly<Record<number, string>>;
  /** The sign of the site, as a `data:` address: a page without one makes WebKit ask for `/favicon.ico`, which its policy refuses. */
  readonly icon: string;
  /** The pages of the ledger and of the sources. */
  readonly ledger: string;
  readonly sources: string;
}

/**
 * Run in the chapter's described page: makes it one file that needs no other. Its pictures stand in it; the record of every claim and
 * every source of these follow at its end; each link within the site leads to the site that lives on.
 */
export function freezeHere({ day, site, chapter, pictures, letters, icon, ledger, sources }: Frozen): string {
  const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
  const [claims, list] = [read(ledger), read(sources)];
  const main = document.querySelector('article.described')!;

  for (const one of document.querySelectorAll('meta[http-equiv], script, link:not([rel="license"], [rel="icon"]), .skip')) one.remove();
  document.querySelector('link[rel="icon"]')!.setAttribute('href', icon);
  let looks = '';
  for (const section of main.querySelectorAll<HTMLElement>('section[id]')) {
    // Before anything else with a title the page tells these very pictures, each under its own.
    const titles = [...section.querySelectorAll('h3')];
    for (const [i, picture] of (pictures[section.id] ?? []).entries()) {
      const svg = new DOMParser().parseFromString(picture, 'image/svg+xml').documentElement;
      for (const style of svg.querySelectorAll('style')) {
        looks ||= style.textContent.replace(/@font-face\s*\{[^}]*\}/g, '');
        style.remove();
      }
      for (const told of svg.querySelectorAll('title, desc, metadata')) told.remove();
      svg.setAttribute('aria-hidden', 'true');
      titles[i]!.after(document.importNode(svg, true));
    }
  }
  const faces = Object.entries(letters).map(([weight, address]) => `@font-face { font-family: 'Across Sans'; font-weight: ${weight}; src: url(${address}); }`);
  const style = document.createElement('style');
  style.textContent = `${faces.join('\n')}\n${looks}\n.described svg.picture { --sans: 'Across Sans', system-ui, sans-serif; max-width: 100%; height: auto; margin: 0 0 1em; }
[data-frozen] { padding: 8px var(--margin); } #records dt { font-weight: 600; } #records dd { margin: 0 0 0.5em; } #records summary span + span::before { content: '· '; } #records details { margin-block: 1em 2em; }`;
  document.head.querySelector('style')!.before(style);

  const marked = [...new Set([...main.querySelectorAll<HTMLElement>('[data-claim]')].map(({ dataset }) => dataset['claim']!))];
  const rows = marked.flatMap((id) => claims.querySelector(`[data-row="${id}"]`) ?? []);
  const cited = new Set(rows.flatMap((row) => [...row.querySelectorAll<HTMLAnchorElement>('.source-links a')].map((link) => link.getAttribute('href'))));
  const entries = [...list.querySelectorAll('.source-list > li')].filter((entry) => cited.has(entry.querySelector('.source-title a')?.getAttribute('href') ?? ''));
  main.append(part('records', claims.querySelector('h1')!.textContent, rows), part('sources', list.querySelector('h1')!.textContent, [Object.assign(document.createElement('ol'), { className: 'source-list' })]));
  main.querySelector('.source-list')!.append(...entries.map((entry) => document.importNode(entry, true)));
  for (const row of main.querySelectorAll('details')) row.open = true;
  for (const one of main.querySelectorAll('.claim-link [data-copy], .claim-link [role="status"]')) one.remove();
  for (const one of main.querySelectorAll('[data-facets]')) one.removeAttribute('data-facets');

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = link.getAttribute('href')!;
    const claim = /\/claims\/#(\w+)$/.exec(address)?.[1];
    if (claim !== undefined && marked.includes(claim)) link.setAttribute('href', `#${claim}`);
    else if (address.startsWith('/')) link.setAttribute('href', new URL(address, site).href);
  }
  document.head.querySelector('link[rel="canonical"]')?.remove();
  const head = document.querySelector('header')!;
  const note = document.createElement('p');
  note.dataset['frozen'] = day;
  note.innerHTML = `${day} · <a href="${site}${chapter}/">${site}${chapter}/</a> · <a href="${site}versions/">${site}versions/</a>`;
  head.after(note);
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}`;

  function part(id: string, title: string, holds: readonly Element[]): HTMLElement {
    const section = document.createElement('section');
    section.id = id;
    section.append(Object.assign(document.createElement('h2'), { textContent: title }), ...holds.map((one) => document.importNode(one, true)));
    return section;
  }
}

/** The same, drawn shapes closed the short way, without looks of what is not there, with a policy under which nothing is fetched, not even from beside it. */
export function sealed(html: string): string {
  return withPolicy(withUsedRules(html.replaceAll(' open=""', ' open').replace(/><\/(?:path|circle|rect|line)>/g, '/>'))).replace(/ 'self'/g, '').replace(/; (?:script|connect|frame)-src[^;]*/g, '');
}
