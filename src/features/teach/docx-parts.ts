import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun, type FileChild } from 'docx';
import { curly } from '../../content/curly.ts';
import { absolute } from '../../site/href.ts';
import { licence } from '../../site/licence.ts';
import { say } from '../../site/say.ts';
import { site } from '../../site/site.ts';
import { steady } from './steady.ts';

/** What a document to be changed says of itself, and what stands in it. */
export interface DocumentParts {
  readonly title: string;
  readonly deck: string;
  /** The path of its page in the site. */
  readonly path: string;
  readonly parts: readonly FileChild[];
}

/** A document for word processors: title and deck, its parts, and at the end where it is from and what may be done with it. */
export async function documentOf({ title, deck, path, parts }: DocumentParts): Promise<Uint8Array<ArrayBuffer>> {
  const styles = { default: { document: { run: { font: 'arial', size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } } } };
  const level = { level: 0, format: 'decimal' as const, text: '%1.', style: { paragraph: { indent: { left: 360, hanging: 360 } } } };
  const from = [linked(`${site.name},`, absolute(path), absolute(path)), text(`${licence.name}: ${say('lesson.licence', { site: site.name })} ${site.asOf}.`)];
  const children = [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), text(deck), ...parts, ...from];
  const file = new Document({ title, creator: site.name, description: deck, styles, numbering: { config: [{ reference: 'questions', levels: [level] }] }, sections: [{ children }] });
  return steady(await Packer.toBuffer(file));
}

/** A line for whoever fills it in. */
export const named = text(`${say('lesson.name')}: ____________________    ${say('lesson.date')}: ____________`);

/** Room to write, and the line under it. */
export const room = [0, 1].map((line) => new Paragraph({ text: '', ...(line === 1 && { border: { bottom: { style: 'single', size: 4, color: '999999' } } }) }));

export function heading(words: string): Paragraph {
  return new Paragraph({ text: words, heading: HeadingLevel.HEADING_2, keepNext: true });
}

export function text(words: string): Paragraph {
  return new Paragraph({ text: words });
}

export function bullet(words: string): Paragraph {
  return new Paragraph({ text: curly(words), bullet: { level: 0 } });
}

export function numbered(words: string): Paragraph {
  return new Paragraph({ children: [bold(curly(words))], numbering: { reference: 'questions', level: 0 } });
}

export function bold(words: string): TextRun {
  return new TextRun({ text: words, bold: true });
}

export function linked(before: string, words: string, link: string): Paragraph {
  return new Paragraph({ children: [new TextRun(`${before} `), new ExternalHyperlink({ link, children: [new TextRun({ text: words, style: 'Hyperlink' })] })] });
}
