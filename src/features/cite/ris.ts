import { sortName, type CslRecord } from './csl.ts';

/** The type of reference by type of record; any other is a page of the web. */
const kinds: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  report: 'RPRT',
  dataset: 'DATA',
  'post-weblog': 'BLOG',
};

/** A record for EndNote, Zotero, Mendeley and their like. Two spaces before each dash and CRLF, as the format has it. */
export function ris(record: CslRecord): string {
  const parts = record.issued?.['date-parts'][0] ?? [];
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', kinds[record.type] ?? 'ELEC'],
    ['ID', record.id],
    ['TI', record.title],
    ...(record.author ?? []).map((name) => ['AU', 'literal' in name ? `${name.literal},` : sortName(name)] as const),
    ['T2', record['container-title']],
    ['PB', record.publisher],
    ['PY', year],
    ['DA', year && month && [year, month, day ?? '', ''].join('/')],
    ['UR', record.URL],
    ['L2', record.archive_location],
    ['Y2', record.accessed && [...record.accessed['date-parts'][0].map((part) => String(part).padStart(2, '0')), ''].join('/')],
    ['LA', record.language],
    ['ET', record.version],
    ['N1', record.note],
  ];
  const written = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}`);
  return [...written, 'ER  - ', ''].join('\r\n');
}
