import sharp from 'sharp';
import type { Credits } from './to-file.ts';

/**
 * Few colours, so that files stay light. Undithered: libimagequant's dithering now and then tints a whole patch of paper.
 * More effort than 3 takes half as long again for files of the same size.
 */
const fewColours = { palette: true, dither: 0, effort: 3 } as const;
/** What a pixel of a drawing is measured at; twice as many give a picture twice as large. */
const dotsPerInch = 72;

/** Draws an outlined SVG at its own size, in few colours, for a shared link. */
export async function cardPng(svg: string): Promise<Buffer<ArrayBuffer>> {
  return plain(await sharp(Buffer.from(svg)).png(fewColours).toBuffer());
}

/** Draws an outlined SVG twice as large as a page shows it, with its credits inside. */
export async function picturePng(svg: string, { title, source, creator, licence, licenceUrl, page }: Credits): Promise<Buffer<ArrayBuffer>> {
  const exif = { IFD0: { ImageDescription: `${title}. ${source}`, Artist: `${creator}, ${page}`, Copyright: `${licence}, ${licenceUrl}` } };
  return plain(await sharp(Buffer.from(svg), { density: 2 * dotsPerInch }).withExif(exif).png(fewColours).toBuffer());
}

/** Response bodies want a buffer that is surely not shared. */
function plain(buffer: Buffer): Buffer<ArrayBuffer> {
  return Buffer.from(buffer);
}
