import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { firstDay } from './cartridge.ts';

/** Names of links that the writer of documents makes up anew each time. */
const madeUp = /rId[\w-]{21}/g;

/** An office file with chance and the hour of the build taken out, so that the same words always make the same bytes. */
export function steady(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
  const names = new Map<string, string>();
  const named = (id: string): string => {
    if (!names.has(id)) names.set(id, `rIdLink${names.size + 1}`);
    return names.get(id)!;
  };
  const told = parts.map(([name, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes] as const;
    const text = strFromU8(bytes).replace(madeUp, named);
    return [name, strToU8(name === 'docProps/core.xml' ? text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z') : text)] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(told), { level: 9, mtime: firstDay }));
}
