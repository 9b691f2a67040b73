import { inflateRawSync, crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip, type Packed } from './zip.ts';

const files = [{ name: 'imsmanifest.xml', text: '<manifest>Zwölf</manifest>'.repeat(20) }, { name: 'links/rift.xml', text: '' }];

test('what was packed comes out again, by way of the directory', () => {
  expect(unpacked(zip(files))).toEqual(files);
});

test('the same files make the same bytes', () => {
  expect(zip(files).equals(zip(files))).toBe(true);
});

/** Reads an archive as a reader of ZIP does: from its end, by the directory. */
function unpacked(archive: Buffer): Packed[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, packed, size] = [16, 20, 24].map((place) => archive.readUInt32LE(at + place)) as [number, number, number];
    const length = archive.readUInt16LE(at + 28);
    const name = archive.toString('ascii', at + 46, at + 46 + length);
    const body = archive.readUInt32LE(at + 42);
    const start = body + 30 + archive.readUInt16LE(body + 26);
    const bytes = inflateRawSync(archive.subarray(start, start + packed));
    expect([bytes.length, crc32(bytes)]).toEqual([size, crc]);
    at += 46 + length;
    return { name, text: bytes.toString('utf8') };
  });
}
