import { unmatched, type Asked } from './interface-words.ts';
import type { Anchors } from './schemas/anchors.ts';
import type { Change } from './schemas/change.ts';
import { change } from './schemas/change.ts';
import type { Claim } from './schemas/claim.ts';
import { claim } from './schemas/claim.ts';
import type { Term } from './schemas/glossary.ts';
import { term } from './schemas/glossary.ts';
import { interfaceWords } from './schemas/interface.ts';
import type { Lesson } from './schemas/lesson.ts';
import type { Names } from './schemas/names.ts';
import { siteWords, type Edition } from './schemas/site.ts';
import type { Source } from './schemas/source.ts';
import { source } from './schemas/source.ts';
import { strips as stripsSchema, type Strips } from './schemas/strips.ts';
import type { Speaker } from './schemas/speaker.ts';
import { speaker } from './schemas/speaker.ts';
import { chapterIds, filesIn } from './chapter-files.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkLessons } from './check-lessons.ts';
import { cellsAsWords, fromTables } from './from-tables.ts';
import type { Problem } from './problem.ts';
import type { Chapter, ReadChapter } from './read-chapter.ts';
import { readChapter } from './read-chapter.ts';
import { readList } from './read-list.ts';
import { readNames } from './read-names.ts';
import { readPages } from './read-pages.ts';
import { readPictures, saidIn, fileOf, type Pictures } from './read-pictures.ts';
import { readRecord } from './read-record.ts';
import { readTables } from './read-tables.ts';
import { readText } from './read-text.ts';
import type { Named } from './references.ts';
import { repeated, unknown } from './references.ts';
import { brokenRules } from './rules/all.ts';
import type { Tables } from './tables.ts';
import { withAlternatives } from './with-alternatives.ts';

/** All content of the site, read and checked. Trust it only when there are no problems. */
export interface Library extends Tables {
  /** In reading order. */
  readonly chapters: readonly Chapter[];
  /** In the order of the ledger. */
  readonly claims: readonly Claim[];
  /** In the order of the ledger's filter. */
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly names: Names;
  /** In the order of the alphabet. */
  readonly glossary: readonly Term[];
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly anchors: Anchors;
  /** The words of every picture. */
  readonly pictures: Pictures;
  /** How pictures name their sources. */
  readonly strips: Strips;
  /** In which language all this is. */
  readonly edition: Edition;
  /** One a chapter, in the order of their file. */
  readonly lessons: readonly Lesson[];
}

export interface ReadLibrary {
  readonly library: Library;
  /** Every fault of every file; empty when the content is good. */
  readonly problems: readonly Problem[];
}

export interface Known {
  /** Every picture there is, as `scene/state`. Without it the names of pictures are taken on trust. */
  readonly figures?: readonly string[];
  /** Every place that asks for words of the interface. Without it none is missed. */
  readonly asked?: readonly Asked[];
}

/** What stands in for a file that could not be read. */
const noStrips: Strips = { sources: '{list}', more: '{count}', copy: '{publisher}', quoted: '{publisher}' };
const noEdition: Edition = { language: 'en', direction: 'ltr' };

/** Reads the content folder `dir` and checks all of it. Never throws for a fault of the content. */
export function readLibrary(dir: string, { figures, asked }: Known = {}): ReadLibrary {
  const unreadable: Problem[] = [];
  const text = (file: string): string | undefined => {
    const read = readText(dir, file);
    unreadable.push(...read.problems);
    return read.text;
  };
  const site = readRecord('site.yaml', text('site.yaml'), siteWords);
  const edition = site.data?.edition ?? noEdition;
  const tables = readTables(dir, text);
  const readable = unreadable.length === 0 && tables.problems.length === 0;
  /** A text with its cells of tables filled in. What a faulty table lacks is that table's fault alone. */
  const told = (file: string): string | undefined => {
    const raw = text(file);
    if (raw === undefined) return raw;
    const filled = fromTables(file, raw, tables.tables, edition.language);
    if (readable) unreadable.push(...filled.problems);
    return file.endsWith('.mdx') ? cellsAsWords(filled.text) : filled.text;
  };
  const chapters = chapterIds(dir).map((id) => chapterFrom(id, told(`chapters/${id}.mdx`)));
  const claims = readList('claims.yaml', told('claims.yaml'), claim, 'claim', { speakers: 'speaker', chapter: 'chapter' });
  const speakers = readList('speakers.yaml', text('speakers.yaml'), speaker, 'speaker');
  const sources = readList('sources.yaml', text('sources.yaml'), source, 'source');
  const names = readNames('names.yaml', text('names.yaml'));
  const glossary = readList('glossary.yaml', told('glossary.yaml'), term, 'term');
  const changes = readList('changes.yaml', text('changes.yaml'), change, 'change', { claims: 'claim', steps: 'step' });
  const { pictures, problems: inPictures } = readPictures(dir, text, figures);
  const pages = readPages(dir, text);
  const strips = readRecord('strips.yaml', text('strips.yaml'), stripsSchema);
  const ui = readRecord('interface.yaml', text('interface.yaml'), interfaceWords);
  const read = chapters.flatMap(({ chapter }) => chapter ?? []).sort((a, b) => a.number - b.number);
  const anchors = checkAnchors('anchors.json', text('anchors.json'), chapters);
  const lists = [...chapters, claims, speakers, sources, glossary, changes, tables, names];
  const spoken: Named[] = [...lists.flatMap((part) => part.declared), ...(figures ?? []).map(pictured)];
  const unread = [...(figures === undefined ? ['figure' as const] : []), ...lists.flatMap((part) => part.unread), ...repeated(spoken).map(({ kind }) => kind)];
  const sound = read.filter(({ id }) => chapters.every((one) => one.id !== id || (one.problems.length === 0 && unknown(spoken, one.references, unread).length === 0)));
  const lessons = checkLessons('teach.yaml', told('teach.yaml'), { chapters: sound, claims: claims.entries });
  const parts = [...lists, lessons];
  const declared = [...spoken, ...lessons.declared];
  const references = [...lists.flatMap((part) => ('references' in part ? part.references : [])), ...lessons.references];
  const order = read.map(({ id }) => id);
  return {
    library: {
      ...tables.tables,
      chapters: read.map((chapter) => withAlternatives(chapter, (figure) => saidIn(pictures, figure, 'alt')?.narrow ?? '')),
      claims: claims.entries,
      speakers: speakers.entries,
      sources: sources.entries,
      names: names.names,
      glossary: [...glossary.entries].sort((a, b) => a.term.localeCompare(b.term, edition.language)),
      changes: [...changes.entries].sort((a, b) => b.date.localeCompare(a.date)),
      anchors: anchors.anchors,
      lessons: [...lessons.entries].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
      pictures,
      strips: strips.data ?? noStrips,
      edition,
    },
    problems: [
      ...unreadable,
      ...notChapters(dir),
      ...[...parts, anchors].flatMap((part) => part.problems),
      ...inPictures,
      ...[strips, site, ui].flatMap((one) => one.problems),
      ...(ui.data && asked ? unmatched(ui.data, asked, ui.where) : []),
      ...untold(read, pictures, figures).filter(({ file }) => ![...unreadable, ...inPictures].some((one) => one.file === file)),
      ...repeated(declared),
      ...pages.problems,
      ...unknown(declared, [...references, ...pages.references], unread),
      ...brokenRules({ chapters: read, claims: claims.entries, sources: sources.entries, declared, references, unread: [...unread, ...lessons.unread] }),
    ],
  };
}

/** A chapter from the text of its file. A name that its file declares is known even where the text could not be read. */
function chapterFrom(id: string, text: string | undefined): ReadChapter {
  const file = `chapters/${id}.mdx`;
  const read = text === undefined ? { id, problems: [], declared: [], references: [], unread: ['step' as const] } : readChapter(id, file, text);
  const nameless = read.steps?.some((step) => step.id === '') ? ['step' as const] : [];
  return { ...read, declared: [{ kind: 'chapter', id, file, where: 'the whole file' }, ...read.declared], unread: [...read.unread, ...nameless] };
}

/** Files among the chapters that are none. */
function notChapters(dir: string): Problem[] {
  return filesIn(dir, 'chapters')
    .filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(file))
    .map((file) => ({ file: `chapters/${file}`, where: 'the name of the file', found: `"${file}"`, expected: 'a chapter: a name in small letters, digits and hyphens that ends in .mdx' }));
}

/** Pictures of steps that nobody tells to those who do not see them. */
function untold(chapters: readonly Chapter[], pictures: Pictures, figures: readonly string[] = []): Problem[] {
  const shown = new Set(chapters.flatMap(({ steps }) => steps.map(({ figure }) => figure)));
  return figures.filter((figure) => shown.has(figure) && !saidIn(pictures, figure, 'alt')).map((figure) => ({
    file: fileOf(figure),
    where: figure.split('/')[1]!,
    found: 'no alt',
    expected: 'alt: what the picture shows, for readers who do not see it',
  }));
}

function pictured(id: string): Named {
  return { kind: 'figure', id, file: 'src/registry', where: id };
}
