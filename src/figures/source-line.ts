import type { Source } from '../content/schemas/source.ts';
import type { Strips } from '../content/schemas/strips.ts';
import type { Table } from '../content/table.ts';
import { tables } from '../content/tables.ts';
import type { Frame } from '../engine/marks/frame.ts';
import { widthIn } from '../engine/render/text.ts';
import type { Behind } from '../scenes/from/rows.ts';

/** The source the map is credited to, by its id in `sources.yaml`. */
export const mapSource = 'natural-earth';

/** The sources of a picture by id, in the order of its rows, each once. */
export function sourcesBehind({ tables: behind, map, besides }: Behind): string[] {
  const ids = behind.flatMap(({ table, rows }) => {
    const { source }: Table = tables[table];
    return [...rows.flatMap((row) => (row['sources'] as readonly string[] | undefined) ?? []), ...(source ? [source] : [])];
  });
  return [...new Set([...besides, ...ids, ...(map ? [mapSource] : [])])];
}

/** The names by which a picture credits its sources, each once. */
export function creditedNames(ids: readonly string[], sources: readonly Source[], strips: Strips): string[] {
  const found = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return [...new Set(found.map((source) => nameOf(source, strips)))];
}

/** The name in a source line: the short one, the abbreviation in brackets, or the publisher's; of a reprint, whose words it carries. Says what was read in a copy or is known from a quotation only. */
function nameOf({ publisher, short, reprint, seen }: Source, { copy, quoted }: Strips): string {
  const name = reprint ?? short ?? /\(([A-Z]{3,})\)/.exec(publisher)?.[1] ?? publisher;
  if (seen === 'quoted') return quoted.replace('{publisher}', name);
  return reprint || seen === 'copy' ? copy.replace('{publisher}', name) : name;
}

/** As many names as fit in the strip before the note, then how many more; all of them where no frame is given. Nothing where there is neither name nor note. */
export function sourceLine(names: readonly string[], note: string, strips: Strips, frame?: Frame): string {
  const fits = (line: string): boolean => !frame || widthIn(line, 'source', frame) <= frame.width - 2 * frame.margin;
  for (let count = names.length; count > 0; count--) {
    const left = names.length - count;
    const list = `${names.slice(0, count).join('; ')}${left > 0 ? ` ${strips.more.replace('{count}', String(left))}` : ''}`;
    const line = [`${strips.sources.replace('{list}', list)}${note ? '.' : ''}`, note].filter(Boolean).join(' ');
    if (fits(line) || count === 1) return line;
  }
  return note;
}
