import type { Font } from 'fontkit';
import type { FontFile } from './font-files.ts';

/** What a file of type says of itself: the number a name has in OpenType -> the name. */
export type Names = ReadonlyMap<number, string>;

/** Windows, Unicode, English: what every system reads. */
const platform = [3, 1, 0x409] as const;

/** Our own names for a file of type, with the copyright, version and licence of the face it is made from: the licence reserves that face's name for the face as it is. */
export function namesOf({ family, style, weight }: FontFile, original: Font): Names {
  const look = [weight === 600 ? 'SemiBold' : '', style === 'italic' ? 'Italic' : ''].join('') || 'Regular';
  const postScript = `${family.replaceAll(' ', '')}-${look}`;
  const kept = (name: string): string => {
    const said = original.name.records[name];
    if (!said) throw new Error(`The face that "${family}" is made from says nothing of its ${name}.`);
    return said.en;
  };
  return new Map([
    [0, kept('copyright')],
    [1, family],
    [2, look],
    [3, `${kept('version')};${postScript}`],
    [4, `${family} ${look}`],
    [5, kept('version')],
    [6, postScript],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, kept('licenseURL')],
  ]);
}

/** A TrueType file with these names and no others. The new table stands at the end; the old one is left out when the file is written again. */
export function withNames(file: Buffer, names: Names): Buffer {
  const table = nameTable(names);
  const start = Math.ceil(file.length / 4) * 4;
  const renamed = Buffer.concat([file, Buffer.alloc(start - file.length), table]);
  const entry = renamed.indexOf('name', 12, 'latin1');
  renamed.writeUInt32BE(start, entry + 8);
  renamed.writeUInt32BE(table.length, entry + 12);
  return renamed;
}

function nameTable(names: Names): Buffer {
  const strings = [...names].map(([id, name]) => ({ id, bytes: Buffer.from(name, 'utf16le').swap16() }));
  let offset = 0;
  const records = strings.map(({ id, bytes }) => {
    const record = numbers(...platform, id, bytes.length, offset);
    offset += bytes.length;
    return record;
  });
  const head = numbers(0, names.size, 6 + 12 * names.size);
  return Buffer.concat([head, ...records, ...strings.map(({ bytes }) => bytes)]);
}

/** Unsigned, two bytes each, the higher first. */
function numbers(...values: readonly number[]): Buffer {
  return Buffer.from(new Uint8Array(values.flatMap((value) => [value >> 8, value & 255])));
}
