import { say } from '../../site/say.ts';
import { createHash } from 'node:crypto';
import { curly } from '../../content/curly.ts';
import type { Chapter, Step } from '../../content/read-chapter.ts';
import type { Claim } from '../../content/schemas/claim.ts';
import { frames } from '../../engine/marks/frame.ts';
import { lineCard, pictureCard } from '../../engine/render/card.ts';
import { pictureOf } from '../../engine/render/picture-book.ts';
import { outlined } from '../../engine/render/outlined.ts';
import { site } from '../../site/site.ts';
import { drawFigure, siteLibrary } from '../../site/site-library.ts';
import { href } from '../../site/href.ts';
import { opening } from './opening.ts';

/** The picture a shared link brings with it. */
export interface Card {
  /** Its address in the site; it changes with what the card shows, since others keep cards by address. */
  readonly href: string;
  /** The same without folder and ending. */
  readonly name: string;
  readonly svg: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** The card of a step: its title beside its own picture. */
export function stepCard(chapter: Chapter, { id, figure, title, alt }: Step): Card {
  return kept(`${chapter.id}/${id}`, `${sentence(title)} ${alt}`, () => pictureCard(words(title, chapter), artOf(figure)));
}

/** The card of a chapter: its title beside its first picture. */
export function chapterCard(chapter: Chapter): Card {
  const { figure, alt } = chapter.steps[0]!;
  return kept(chapter.id, `${sentence(chapter.title)} ${alt}`, () => pictureCard(words(chapter.title, chapter), artOf(figure)));
}

/** The card of a claim: its words and the verdict, beside the line. */
export function claimCard({ id, title, verdict }: Claim): Card {
  const { word } = site.verdicts[verdict];
  return kept(`claims/${id}`, `${site.name}, ${id}: ${sentence(curly(title))} ${word}.`, () => lineCard({ title: curly(title), kicker: `${id} · ${word}`, site: site.name }, opening().wide, []));
}

/** The card of every other page: the site's question, and the line between the two countries. */
export function siteCard(): Card {
  const wide = opening().wide;
  const names = [
    { text: site.sides.kabul, hue: 'kabul', x: 700, y: 250 },
    { text: site.sides.islamabad, hue: 'islamabad', x: 930, y: 470 },
  ] as const;
  return kept('site', `${site.question} ${say('page.card')}`, () => lineCard({ title: site.question, kicker: `${site.kicker} · ${site.asOf}`, site: site.name }, wide, names));
}

/** Every card there is. */
export function allCards(): Card[] {
  const { chapters, claims } = siteLibrary();
  return [siteCard(), ...chapters.flatMap((chapter) => [chapterCard(chapter), ...chapter.steps.map((step) => stepCard(chapter, step))]), ...claims.map(claimCard)];
}

/** With its full stop, where it has no sign of its own. */
function sentence(title: string): string {
  return /[.?!…”]$/.test(title) ? title : `${title}.`;
}

function words(title: string, chapter: Chapter): Parameters<typeof pictureCard>[0] {
  return { title, kicker: `${chapter.number} · ${chapter.short}`, site: site.name };
}

function artOf(figure: string): Parameters<typeof pictureCard>[1] {
  const { narrow } = frames;
  return { inside: outlined(pictureOf(drawFigure(), figure, 'narrow'), narrow), viewBox: `0 0 ${narrow.width} ${narrow.height}` };
}

const made = new Map<string, { readonly library: unknown; readonly card: Card }>();

/** Drawn once, and again when the content has changed. */
function kept(path: string, alt: string, draw: () => string): Card {
  const library = siteLibrary();
  const before = made.get(path);
  if (before?.library === library) return before.card;
  const svg = draw();
  const name = `${path}.${createHash('sha256').update(svg).digest('hex').slice(0, 10)}`;
  const card = { href: href(`cards/${name}.png`), name, svg, alt };
  made.set(path, { library, card });
  return card;
}
