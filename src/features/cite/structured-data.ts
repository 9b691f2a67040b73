import type { Article, BreadcrumbList, CreativeWork, ImageObject, ListItem, Organization, Person, Thing, WebPage, WebPageElement } from 'schema-dts';
import type { Chapter, Step } from '../../content/read-chapter.ts';
import type { Change } from '../../content/schemas/change.ts';
import type { Claim } from '../../content/schemas/claim.ts';
import { essayId, type Source } from '../../content/schemas/source.ts';
import { licence } from '../../site/licence.ts';
import { site } from '../../site/site.ts';

/** What statements for machines are made from. */
export interface Published {
  readonly chapters: readonly Chapter[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
  /** The whole address of a path in the site. */
  readonly at: (path: string) => string;
}

/** The whole story as schema.org words it. */
export function storyStatements(published: Published): Thing[] {
  const { chapters, changes, at } = published;
  const article: Article = {
    '@type': 'Article',
    '@id': at('#main'),
    headline: site.name,
    description: site.description,
    url: at(''),
    ...shared(published),
    ...dates(changes),
    hasPart: chapters.map(({ id }) => named(at(`${id}/#${id}`))),
  };
  return [article];
}

/** A chapter, its steps and its sources. */
export function chapterStatements(published: Published, chapter: Chapter): Thing[] {
  const { claims, sources, changes, at } = published;
  const its = claims.filter((claim) => claim.chapter === chapter.id || chapter.claims.includes(claim.id));
  const cited = new Set(its.flatMap((claim) => claim.sources));
  const touched = changes.filter((change) => touches(change, its.map(({ id }) => id), chapter.steps.map(({ id }) => id)));
  const article: Article = {
    '@type': 'Article',
    '@id': at(`${chapter.id}/#${chapter.id}`),
    headline: chapter.title,
    description: chapter.deck,
    url: at(`${chapter.id}/`),
    position: chapter.number,
    isPartOf: named(at('#main')),
    ...shared(published),
    ...dates([...changes.filter(({ kind }) => kind === 'published'), ...touched]),
    hasPart: chapter.steps.map(({ id, title }): WebPageElement => ({ '@type': 'WebPageElement', '@id': at(`${chapter.id}/#${id}`), name: title, url: at(`${chapter.id}/${id}/`) })),
    // By their place on the page of sources, which says the rest once.
    citation: sources.filter(({ id }) => cited.has(id) && id !== essayId).map(({ id }) => named(at(`sources/#${id}`))),
  };
  return [article, crumbs(at, chapter)];
}

/** A step's own page. */
export function stepStatements({ changes, at }: Published, chapter: Chapter, { id, title, alt, claims }: Step): Thing[] {
  const picture: ImageObject = { '@type': 'ImageObject', contentUrl: at(`figures/${chapter.id}/${id}.svg`), description: alt, license };
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': at(`${chapter.id}/${id}/`),
    name: title,
    url: at(`${chapter.id}/${id}/`),
    isPartOf: named(at(`${chapter.id}/#${chapter.id}`)),
    mainEntity: named(at(`${chapter.id}/#${id}`)),
    primaryImageOfPage: picture,
    license,
    author: makerOf(at),
    publisher: makerOf(at),
    inLanguage: site.edition.language,
    ...dates(changes.filter((change) => change.kind === 'published' || touches(change, claims, [id]))),
  };
  return [page, crumbs(at, chapter, { id, title })];
}

const license = licence.url;

/** What is said elsewhere. Each thing has its type written beside it: to find that among all that schema.org knows takes the checker seconds. */
function named(id: string): { '@id': string } {
  return { '@id': id };
}

function shared({ sources, at }: Published): Pick<Exclude<Article, string>, 'inLanguage' | 'license' | 'author' | 'publisher' | 'isBasedOn'> {
  const essay = sources.find(({ id }) => id === essayId);
  const maker = makerOf(at);
  return { inLanguage: site.edition.language, license, author: maker, publisher: maker, ...(essay && { isBasedOn: workOf(essay) }) };
}

/** Who signs for what stands here. */
export function makerOf(at: Published['at']): Organization {
  return { '@type': 'Organization', name: site.name, url: at('') };
}

/** From the public list of changes alone: a page that was only built again has not changed. */
export function dates(changes: readonly Change[]): { datePublished?: string; dateModified?: string } {
  const days = (published: boolean): string[] => changes.filter(({ kind }) => (kind === 'published') === published).map(({ date }) => date).sort();
  const [first, last] = [days(true)[0], days(false).at(-1)];
  return { ...(first && { datePublished: first }), ...(last && { dateModified: last }) };
}

function touches({ kind, claims = [], steps = [] }: Change, itsClaims: readonly string[], itsSteps: readonly string[]): boolean {
  return kind !== 'published' && (claims.some((id) => itsClaims.includes(id)) || steps.some((id) => itsSteps.includes(id)));
}

/** A source as schema.org words it. */
export function workOf({ title, author = [], publisher, issued, url }: Source): CreativeWork {
  const house: Organization = { '@type': 'Organization', name: publisher };
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(author.length > 0 && { author: author.map((name): Person => ({ '@type': 'Person', name })) }),
    publisher: house,
    ...(issued && { datePublished: issued }),
    ...(url && { url }),
  };
}

function crumbs(at: Published['at'], chapter: Chapter, step?: { readonly id: string; readonly title: string }): BreadcrumbList {
  const path = [[site.name, ''], [chapter.title, `${chapter.id}/`], ...(step ? [[step.title, `${chapter.id}/${step.id}/`]] : [])] as [string, string][];
  return { '@type': 'BreadcrumbList', itemListElement: path.map(([name, address], i): ListItem => ({ '@type': 'ListItem', position: i + 1, name, item: at(address) })) };
}
