import { frameHeight } from './client/frame-height.ts';
import type { Chapter, Step } from '../../content/read-chapter.ts';
import { escaped } from '../../engine/picture/escaped.ts';
import { cardSize } from '../../engine/render/card.ts';
import { site } from '../../site/site.ts';
import { absolute } from '../../site/href.ts';
import { chapterCard, stepCard, type Card } from '../pictures/cards.ts';
import { siteLibrary } from '../../site/site-library.ts';
import { stepTitle } from '../step-page/step-paths.ts';
import { picturesOfStep } from '../pictures/pictures.ts';

/** What is embedded: a chapter or one of its figures. */
export interface Embedded {
  /** `rift` or `rift/ambush`: its place in the site and in `/embed/`. */
  readonly id: string;
  readonly title: string;
  readonly card: Card;
  /** How many pictures stand one below the other: 0 in a chapter. */
  readonly pictures: number;
}

/** An answer of oEmbed 1.0 of type `rich`. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly [field: string]: string | number;
}

/** Files cannot read what width a host asks for, so each says one that fits most, and its height there; the frame itself is as wide as its column, so that no phone scrolls sideways. */
const width = 600;
const day = 86400;

/** A chapter as others embed it. */
export function embeddedChapter(chapter: Chapter): Embedded {
  return { id: chapter.id, title: chapter.title, card: chapterCard(chapter), pictures: 0 };
}

/** A figure as others embed it. */
export function embeddedStep(chapter: Chapter, step: Step): Embedded {
  return { id: `${chapter.id}/${step.id}`, title: stepTitle(chapter, step), card: stepCard(chapter, step), pictures: picturesOfStep(step).length };
}

/** All there is to embed. */
export function allEmbedded(): Embedded[] {
  return siteLibrary().chapters.flatMap((chapter) => [embeddedChapter(chapter), ...chapter.steps.map((step) => embeddedStep(chapter, step))]);
}

/** The answer for one. The quotation before the frame is what hosts show until it has loaded, and what is left where frames are taken out. */
export function oembed({ id, title, card, pictures }: Embedded): OEmbed {
  const height = frameHeight({ pictures, width });
  const page = absolute(`${id}/`);
  const frame = `<iframe src="${absolute(`embed/${id}/`)}" title="${escaped(`${site.name}: ${title}`)}" width="100%" height="${height}" frameborder="0"></iframe>`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: site.name,
    author_url: absolute(''),
    provider_name: site.name,
    provider_url: absolute(''),
    cache_age: day,
    width,
    height,
    html: `<blockquote><a href="${page}">${escaped(title)}</a>, ${escaped(site.name)}</blockquote>${frame}`,
    thumbnail_url: new URL(card.href, absolute('')).href,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
