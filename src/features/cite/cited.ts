import type { Chapter, Step } from '../../content/read-chapter.ts';
import { curly } from '../../content/curly.ts';
import type { Claim } from '../../content/schemas/claim.ts';
import type { Source } from '../../content/schemas/source.ts';
import { absolute, href } from '../../site/href.ts';
import { changesTo } from '../changes/changes.ts';
import type { CslRecord } from './csl.ts';
import { citeFiles } from './forms.ts';
import { ownRecord } from './own-record.ts';
import { frozenPath } from '../versions/frozen-path.ts';
import { sourceOf } from '../claims/claims.ts';
import { siteLibrary } from '../../site/site-library.ts';
import type { Alternate } from '../../site/page-head.ts';

/** What a page says of how to cite it. */
export interface Citation {
  readonly record: CslRecord;
  /** What a quotation of the page says. */
  readonly words: string;
  /** Its name among the files, `rift` or `rift/ambush`. */
  readonly name: string;
  /** The sources it rests on. */
  readonly sources: readonly Source[];
}

/** A chapter as it is cited. */
export function chapterCitation({ id, title, deck, claims, steps }: Chapter): Citation {
  const changes = changesTo({ claims, steps: steps.map((step) => step.id) });
  return { record: ownRecord({ title, path: `${id}/`, url: absolute(`${id}/`), frozen: frozenAt(`${id}.html`) }, changes), words: deck, name: id, sources: sourcesOf(claims) };
}

/** A step as it is cited. */
export function stepCitation(chapter: Chapter, { id, title, text, claims }: Step): Citation {
  const path = `${chapter.id}/${id}/`;
  return { record: ownRecord({ title, path, url: absolute(path), frozen: frozenAt(`${chapter.id}.html`, id) }, changesTo({ claims, steps: [id] })), words: text, name: `${chapter.id}/${id}`, sources: sourcesOf(claims) };
}

/** A claim with its record as it is cited: by its number, since others speak of it by that. */
export function claimCitation({ id, title, record, sources }: Claim): Citation {
  const path = `claims/${id}/`;
  return { record: ownRecord({ title: `${id}: ${curly(title)}`, path, url: absolute(path), frozen: frozenAt('story.html', id) }, changesTo({ claims: [id], steps: [] })), words: curly(record), name: `claims/${id}`, sources: sources.map(sourceOf) };
}

/** A page behind the story, by its address, for programs that keep citations. It changes with whatever changed. */
export function pageRecord(title: string, address: string): CslRecord {
  const url = new URL(address, absolute('')).href;
  return ownRecord({ title, path: url.slice(absolute('').length), url }, siteLibrary().changes);
}

/** Every page that can be cited with a file of its own. */
export function allCitations(): Citation[] {
  const { chapters, claims } = siteLibrary();
  return [...chapters.flatMap((chapter) => [chapterCitation(chapter), ...chapter.steps.map((step) => stepCitation(chapter, step))]), ...claims.map(claimCitation)];
}

/** The files of a citation, for the head of its page and for links. */
export function filesOf({ name, record }: Citation): Alternate[] {
  return citeFiles.map(({ ending, type, name: form }) => ({ type, href: href(`cite/${name}.${ending}`), title: `${record.title}: ${form}` }));
}

function sourcesOf(claims: readonly string[]): Source[] {
  const ids = siteLibrary().claims.filter(({ id }) => claims.includes(id)).flatMap(({ sources }) => sources);
  return [...new Set(ids)].map(sourceOf);
}

function frozenAt(file: string, part?: string): string | undefined {
  const path = frozenPath(file, part);
  return path && absolute(path);
}
