import sharp from 'sharp';
import type { Credits } from './credits.ts';

/** How many colours a share card keeps. */
const cardColours = 128;
/** What a pixel of a drawing is measured at; twice as many give a picture twice as large. */
const dotsPerInch = 72;

/** Draws an outlined SVG at its own size, in few colours, for a shared link. */
export async function cardPng(svg: string): Promise<Buffer<ArrayBuffer>> {
  return plain(await sharp(Buffer.from(svg)).png({ palette: true, colours: cardColours, effort: 4 }).toBuffer());
}

/** Draws an outlined SVG twice as large as a page shows it, with its credits inside. */
export async function picturePng(svg: string, { title, source, creator, licence, licenceUrl, page }: Credits): Promise<Buffer<ArrayBuffer>> {
  const exif = { IFD0: { ImageDescription: `${title}. ${source}`, Artist: `${creator}, ${page}`, Copyright: `${licence}, ${licenceUrl}` } };
  return plain(await sharp(Buffer.from(svg), { density: 2 * dotsPerInch }).withExif(exif).png({ palette: true }).toBuffer());
}

/** Response bodies want a buffer that is surely not shared. */
function plain(buffer: Buffer): Buffer<ArrayBuffer> {
  return Buffer.from(buffer);
}
