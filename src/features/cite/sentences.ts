import { say } from '../../site/say.ts';
import { site } from '../../site/site.ts';
import { dateInWords } from '../../site/date-in-words.ts';
import { escaped } from '../../engine/picture/escaped.ts';
import type { CslRecord } from './csl.ts';

const monthName = (month: number): string => new Intl.DateTimeFormat(site.edition.language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));

/** A citation in one plain sentence, for a footnote or the end of an article. */
export function plainly(record: CslRecord): string {
  return `“${record.title}”, ${record['container-title']}, ${dateInWords(iso(record)).replaceAll('\u00a0', ' ')}, ${record.URL}.${after(record)}`;
}

/** As psychologists and many schools write it. The site signs for its own pages, so its name stands once. */
export function apa(record: CslRecord): string {
  const [year, month, day] = parts(record);
  const date = [year, month && [monthName(month), day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return `${record['container-title']}. (${date}). ${record.title}. ${record.URL}${after(record)}`;
}

/** As historians write it. */
export function chicago(record: CslRecord): string {
  const [year, month, day] = parts(record);
  const date = month ? `${[monthName(month), day].filter(Boolean).join(' ')}, ${year}` : String(year);
  return `${record['container-title']}. “${record.title}.” ${date}. ${record.URL}.${after(record)}`;
}

/** The template of English Wikipedia. */
export function wikipedia(record: CslRecord): string {
  const fields = { url: record.URL!, title: record.title, website: record['container-title']!, date: iso(record), language: site.edition.language };
  const text = Object.entries(fields).map(([name, value]) => `|${name}=${value.replaceAll('|', '{{!}}').replaceAll('[', '&#91;').replaceAll(']', '&#93;')}`);
  return `{{cite web ${text.join(' ')}}}`;
}

/** Our words on somebody else's page, with where they come from. */
export function blockquote(record: CslRecord, words: string): string {
  const [url, title] = [escaped(record.URL!), escaped(record.title)];
  const paragraphs = words.split(/\n\s*\n/).map((paragraph) => `  <p>${escaped(paragraph.replace(/\s+/g, ' ').trim())}</p>`);
  const from = `  <footer><a href="${url}">${title}</a>, ${escaped(record['container-title']!)}</footer>`;
  return [`<blockquote cite="${url}">`, ...paragraphs, from, '</blockquote>'].join('\n');
}

/** Where a page of ours stands for good, as a sentence; empty for what has no such place. */
export function asItStood({ archive_location: address }: CslRecord): string {
  return address === undefined ? '' : say('cite.frozen', { address });
}

const after = (record: CslRecord): string => (record.archive_location === undefined ? '' : ` ${asItStood(record)}`);

function parts(record: CslRecord): readonly number[] {
  return record.issued!['date-parts'][0];
}

function iso(record: CslRecord): string {
  return parts(record).map((part) => String(part).padStart(2, '0')).join('-');
}
