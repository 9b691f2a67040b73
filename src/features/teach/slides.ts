import PptxGenJS from 'pptxgenjs';
import { absolute } from '../../site/href.ts';
import { licence } from '../../site/licence.ts';
import { site } from '../../site/site.ts';
import type { Chapter } from '../../content/read-chapter.ts';
import { stillPng } from '../pictures/still-png.ts';
import { stills } from '../pictures/stills.ts';
import { steady } from './steady.ts';

/** Inches of a slide, of the picture on it, and of the words around that. */
const slide = { width: 13.333, height: 7.5, margin: 0.6 } as const;
const picture = { w: 8.2, h: (8.2 * 640) / 760 } as const;

/** A chapter as slides that teachers can change: one picture each, with its words in the notes, so that it is told and not read out. */
export async function slides(chapter: Chapter): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  Object.assign(file, { title: chapter.title, author: site.name, company: site.name, subject: chapter.deck });
  file.defineLayout({ name: 'wide', width: slide.width, height: slide.height });
  file.layout = 'wide';
  const first = file.addSlide();
  first.addText(chapter.title, { x: slide.margin, y: 1.6, w: 12, h: 1.6, fontSize: 44, bold: true, fontFace: 'georgia' });
  first.addText(chapter.deck, { x: slide.margin, y: 3.3, w: 11, h: 1.6, fontSize: 22, fontFace: 'georgia', valign: 'top' });
  first.addText(credit(absolute(`${chapter.id}/`)), { x: slide.margin, y: 6.7, w: 12, h: 0.4, fontSize: 12, color: '555555' });
  for (const step of chapter.steps) {
    const still = stills('wide').find((one) => one.step === step.id)!;
    const page = absolute(`${chapter.id}/${step.id}/`);
    const one = file.addSlide();
    one.addText(step.title, { x: slide.margin, y: 0.4, w: 3.7, h: 2.6, fontSize: 28, bold: true, fontFace: 'georgia', valign: 'top' });
    one.addText([{ text: page, options: { hyperlink: { url: page } } }], { x: slide.margin, y: 6.2, w: 3.7, h: 0.8, fontSize: 11, valign: 'bottom' });
    one.addImage({ data: `image/png;base64,${(await stillPng(still)).toString('base64')}`, ...picture, x: slide.width - picture.w - 0.3, y: 0.3, altText: step.alt });
    one.addNotes(`${step.text}\n\n${credit(page)}`);
  }
  return steady(Buffer.from((await file.write({ outputType: 'nodebuffer' })) as Uint8Array));
}

function credit(page: string): string {
  return `${site.name}, ${page}. ${licence.name}.`;
}
