import { site } from './site.ts';
import { say } from './say.ts';
import type { Anchors } from '../content/schemas/anchors.ts';

/** An address that was published and has changed, and where it leads now: paths in the site. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** A chapter, as far as addresses go. */
interface Addressed {
  readonly id: string;
  readonly steps: readonly { readonly id: string }[];
}

/** Names a step had before; links to them still lead to it. */
export function formerNames({ aliases }: Pick<Anchors, 'aliases'>, step: string): string[] {
  return Object.entries(aliases).filter(([, to]) => to === step).map(([from]) => from);
}

/** Every page whose address has changed: of renamed steps, of renamed chapters, and of the steps in those. */
export function movedPages({ aliases, chapters: renamed }: Pick<Anchors, 'aliases' | 'chapters'>, chapters: readonly Addressed[]): Moved[] {
  const pages = chapters.flatMap(({ id, steps }) => {
    const stepPages = steps.flatMap((step) => [step.id, ...formerNames({ aliases }, step.id)].map((name) => ({ name, to: `${id}/${step.id}/` })));
    const chapterNames = [id, ...Object.keys(renamed).filter((old) => renamed[old] === id)];
    return chapterNames.flatMap((name) => [{ from: `${name}/`, to: `${id}/` }, ...stepPages.map((page) => ({ from: `${name}/${page.name}/`, to: page.to }))]);
  });
  return pages.filter(({ from, to }) => from !== to);
}

/** The file of addresses that have changed, by which hosts that know redirects send readers on; browsers keep the fragment themselves. */
export function redirects(moved: readonly Moved[], href: (path: string) => string): string {
  return moved.map(({ from, to }) => `${href(from)} ${href(to)} 301\n`).join('');
}

/** The page at an old address: it takes query and fragment along, which a plain refresh would lose. */
export function stub(to: string, origin: string): string {
  const canonical = new URL(to, origin).href;
  return `<!DOCTYPE html>
<html lang="${site.edition.language}" dir="${site.edition.direction}">
  <head>
    <meta charset="utf-8">
    <title>${say('page.moved')}</title>
    <meta name="robots" content="noindex, follow">
    <link rel="canonical" href="${canonical}">
    <script>location.replace('${to}' + location.search + location.hash);</script>
    <noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
  </head>
  <body>
    <p>${say('page.moved-to')} <a href="${to}">${canonical}</a></p>
  </body>
</html>
`;
}
