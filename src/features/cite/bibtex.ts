import { sortName, type CslName, type CslRecord } from './csl.ts';
import { asItStood } from './sentences.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The kind of entry and the field of what it stands in, by type of record; any other is `misc`. */
const kinds: Readonly<Record<string, readonly [entry: string, container: string]>> = {
  'article-newspaper': ['article', 'journal'],
  'article-magazine': ['article', 'journal'],
  'article-journal': ['article', 'journal'],
  report: ['techreport', 'institution'],
  webpage: ['online', 'organization'],
  'post-weblog': ['online', 'organization'],
};

/** A record for LaTeX and for most programs that keep citations. */
export function bibtex(record: CslRecord): string {
  const [entry, container] = kinds[record.type] ?? ['misc', 'publisher'];
  const [year, month, day] = record.issued?.['date-parts'][0] ?? [];
  const fields: Record<string, string | undefined> = {
    title: `{${escaped(record.title)}}`,
    author: record.author?.map(nameOf).join(' and '),
    [container]: bodyOf(record['container-title'] ?? record.publisher ?? ''),
    // Without it a newspaper is a journal, whose days nobody prints.
    entrysubtype: record.type === 'article-newspaper' ? 'newspaper' : undefined,
    year: year?.toString(),
    // BibLaTeX reads the whole date; the older program reads year and month.
    date: year && month ? [year, month, day].filter(Boolean).map((part) => String(part).padStart(2, '0')).join('-') : undefined,
    url: record.URL?.replaceAll('{', '%7B').replaceAll('}', '%7D'),
    urldate: record.accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    language: record.language,
    version: record.version,
    note: [record.note, asItStood(record)].filter(Boolean).map((part) => escaped(part!)).join(' '),
  };
  const lines = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  const monthLine = month ? `  month = ${months[month - 1]},\n` : '';
  return `@${entry}{${record.id},\n${lines.join('')}${monthLine}}\n`;
}

/** The name of a house: one with "and" in it would be taken for two. */
function bodyOf(name: string): string {
  return / and /i.test(name) ? `{${escaped(name)}}` : escaped(name);
}

/** A body's name in braces, so that its words are not taken for given and family name. */
function nameOf(name: CslName): string {
  return 'literal' in name ? `{${escaped(name.literal)}}` : escaped(sortName(name));
}

const special: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => special[character] ?? `\\${character}`);
}
