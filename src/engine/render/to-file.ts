import { parse } from 'postcss';
import type { Picture } from '../picture/picture.ts';
import { escaped } from '../picture/escaped.ts';
import type { FontName } from '../type/font-files.ts';
import { middleOf, type Frame } from '../marks/frame.ts';
import { letterFace } from './letter-face.ts';
import { outlinedSvg } from './outlined.ts';
import { withoutOffPlate } from './off-plate.ts';
import { sheetOfFiles } from './sheet-of-files.ts';
import { shortPath } from './short-path.ts';
import { toSvg } from './to-svg.ts';
import { typeOf } from './type-of.ts';
import { usedRules } from './used-rules.ts';

/** What a picture file says of itself, wherever it ends up. */
export interface Credits {
  readonly title: string;
  /** The source line of the picture. */
  readonly source: string;
  /** Who drew it. */
  readonly creator: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** The page it stands on. */
  readonly page: string;
}

/**
 * A picture as a file that stands alone: the looks it has, both schemes and the letters it uses inside it. Shown
 * where there is no stage: without script, in print, in somebody's slides. Nothing in it moves, so only words and the line keep their keys.
 */
export async function toFile(picture: Picture, frame: Frame, title: string, description: string, credits?: Credits): Promise<string> {
  const svg = toSvg(withoutOffPlate(picture, frame, middleOf(frame)), frame)
    .replaceAll(/<(?!text\b|svg\b)\w[^>]*>/g, (tag) => tag.replace(/ data-key="(?!line")[^"]*"/, ''))
    .replaceAll(/ data-of="[^"]*"/g, '')
    .replaceAll(/ d="([^"]*)"/g, (_, d: string) => ` d="${shortPath(d)}"`);
  const style = `${await faces(picture, frame)} ${usedRules(parse(sheetOfFiles()), svg).toString()}`;
  const head = `${saysOfItself(title, description, credits)}<style>${style}</style>`;
  return svg
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}" `)
    .replace(/^<svg[^>]*>/, (tag) => tag + head);
}

/** A picture file as renderers of encyclopedias want it: no style sheet, no type of its own, words as words that can be translated. */
export function toPlainFile(picture: Picture, frame: Frame, title: string, description: string, credits: Credits): string {
  return `${outlinedSvg(withoutOffPlate(picture, frame, middleOf(frame)), frame, 'text', saysOfItself(title, description, credits))}\n`;
}

function saysOfItself(title: string, description: string, credits?: Credits): string {
  return `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>${credits ? metadata(credits) : ''}`;
}

/** The credits in the words of Dublin Core and Creative Commons, as drawing programs and archives read them. */
function metadata({ title, source, creator, licenceUrl, licence, page }: Credits): string {
  const said = { 'dc:title': title, 'dc:creator': creator, 'dc:source': source, 'dc:rights': licence, 'dc:identifier': page };
  const lines = Object.entries(said).map(([name, value]) => `<${name}>${escaped(value)}</${name}>`).join('');
  const names = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"';
  return `<metadata><rdf:RDF ${names}><cc:Work rdf:about="">${lines}<cc:license rdf:resource="${licenceUrl}"/></cc:Work></rdf:RDF></metadata>`;
}

/** The letters of the picture, in the fonts it sets them in. */
async function faces(picture: Picture, frame: Frame): Promise<string> {
  const letters = new Map<FontName, Set<string>>();
  for (const { className, runs = [] } of [...picture.map, ...picture.screen]) {
    for (const [text, runClass] of runs) {
      const { font } = typeOf([className, runClass], frame.name);
      letters.set(font, new Set([...(letters.get(font) ?? []), ...text]));
    }
  }
  return (await Promise.all([...letters].map(([font, used]) => letterFace(font, [...used].join(''))))).join('');
}
