import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Picture } from '../picture/picture.ts';
import { cuts } from '../type/cuts.ts';
import { cutOf, type PictureCut } from '../marks/cut-of.ts';
import type { Frame } from '../marks/frame.ts';
import { middleOf } from '../marks/middle.ts';
import { withoutOffPlate } from './off-plate.ts';
import { token } from './looks.ts';
import { inBothSchemes } from './schemes.ts';
import type { Credits } from './credits.ts';
import { toSvg } from './to-svg.ts';

/**
 * A picture as a file that stands alone: looks, both schemes and the letters it uses inside it. Shown
 * where there is no stage: without script, in print, in somebody's slides.
 */
export async function toFile(picture: Picture, frame: Frame, title: string, description: string, credits?: Credits): Promise<string> {
  const svg = toSvg(withoutOffPlate(picture, frame, middleOf(frame)), frame);
  const style = `${await faces(picture)}${await looks()}`;
  const head = `<title>${escape(title)}</title><desc>${escape(description)}</desc>${credits ? metadata(credits) : ''}<style>${style}</style>`;
  return svg
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}" `)
    .replace(/^<svg[^>]*>/, (tag) => tag + head);
}

/** The credits in the words of Dublin Core and Creative Commons, as drawing programs and archives read them. */
function metadata({ title, source, creator, licenceUrl, licence, page }: Credits): string {
  const said = { 'dc:title': title, 'dc:creator': creator, 'dc:source': source, 'dc:rights': licence, 'dc:identifier': page };
  const lines = Object.entries(said).map(([name, value]) => `<${name}>${escape(value)}</${name}>`).join('');
  const names = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"';
  return `<metadata><rdf:RDF ${names}><cc:Work rdf:about="">${lines}<cc:license rdf:resource="${licenceUrl}"/></cc:Work></rdf:RDF></metadata>`;
}

let looksText: Promise<string> | undefined;

/** The style sheets of pictures, without comments and needless space. */
function looks(): Promise<string> {
  const sheets = ['tokens', 'picture'].map((name) => readFile(resolve(`src/styles/${name}.css`), 'utf8'));
  looksText ??= Promise.all(sheets).then(([tokens, picture]) => withPlainValues(`${inBothSchemes(tokens!)}${picture!}`.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ')));
  return looksText;
}

/** Before each value with a variable the same in the light scheme: programs for slides and print know no variables and would paint all black. */
function withPlainValues(css: string): string {
  return css.replace(/([\w-]+): ?([^;{}]*var\(--[^;{}]*)/g, (said, property: string, value: string) => {
    const plain = value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => token(name));
    return `${property}: ${plain.trim()}; ${said}`;
  });
}

/** The letters of the picture, in the cuts it sets them in. */
async function faces(picture: Picture): Promise<string> {
  const letters = new Map<PictureCut, Set<string>>();
  for (const { className, runs = [] } of [...picture.map, ...picture.screen]) {
    for (const [text, runClass] of runs) {
      const cut = cutOf(className, runClass);
      letters.set(cut, new Set([...(letters.get(cut) ?? []), ...text]));
    }
  }
  return (await Promise.all([...letters].map(([cut, used]) => face(cut, [...used].sort().join(''))))).join('');
}

async function face(name: PictureCut, letters: string): Promise<string> {
  const cut = cuts.find((one) => one.name === name)!;
  const whole = await readFile(resolve(`src/engine/type/${name}.woff2`));
  const part = await subsetFont(whole, letters, { targetFormat: 'woff2' });
  return `@font-face{font-family:'${cut.family}';font-weight:${cut.weight};font-style:${cut.style};src:url(data:font/woff2;base64,${part.toString('base64')})}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
