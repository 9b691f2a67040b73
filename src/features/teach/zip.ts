import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface Packed {
  /** Path inside the archive, ASCII, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** 1 January 1980, midnight, the first moment the format knows: the same files always make the same archive. */
const moment = { time: 0, day: 0x21 };
const version = 20;
const deflated = 8;

/** A ZIP archive of text files, in their order. */
export function zip(files: readonly Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const bytes = Buffer.from(text, 'utf8');
    const small = deflateRawSync(bytes, { level: 9 });
    const facts = factsOf(crc32(bytes), small.length, bytes.length, name.length);
    const body = Buffer.concat([head(0x04034b50, 4), facts, Buffer.from(name, 'ascii'), small]);
    entries.push(Buffer.concat([head(0x02014b50, 6), facts, placeOf(offset), Buffer.from(name, 'ascii')]));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...bodies, directory, end(files.length, directory.length, offset)]);
}

/** The signature, and in the directory the version that wrote the entry. */
function head(signature: number, length: 4 | 6): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  if (length === 6) bytes.writeUInt16LE(version, 4);
  return bytes;
}

/** What an entry says of its file, the same in its body and in the directory. */
function factsOf(crc: number, packed: number, size: number, nameLength: number): Buffer {
  const bytes = Buffer.alloc(26);
  [version, 0, deflated, moment.time, moment.day].forEach((value, i) => bytes.writeUInt16LE(value, i * 2));
  [crc, packed, size].forEach((value, i) => bytes.writeUInt32LE(value, 10 + i * 4));
  bytes.writeUInt16LE(nameLength, 22);
  return bytes;
}

/** The rest of an entry of the directory: no comment, first disk, no attributes, and where its body begins. */
function placeOf(offset: number): Buffer {
  const bytes = Buffer.alloc(14);
  bytes.writeUInt32LE(offset, 10);
  return bytes;
}

function end(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
