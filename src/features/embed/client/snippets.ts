import { escaped } from '../../../engine/picture/escaped.ts';
import { frameHeight } from './frame-height.ts';

/** A kind of page a frame may stand on. */
export type HostName = 'plain' | 'canvas' | 'moodle' | 'wordpress' | 'column';

/** What somebody chose to put on a page. */
export interface Chosen {
  /** The whole address of the site, with a slash at its end. */
  readonly site: string;
  /** `rift` or `rift/ambush`. */
  readonly id: string;
  readonly title: string;
  /** The name of the site. */
  readonly name: string;
  /** The words of the link below a frame that may be taken out, after its title. */
  readonly open: string;
  /** How many pictures stand one below the other: 0 for a chapter. */
  readonly pictures: number;
  readonly layout: string;
  readonly theme: string;
  /** Pixels the page gives the frame at most. */
  readonly width: number;
  readonly host: HostName;
}

/** Pixels of height to write into a frame: a chapter's words need most where the column is a phone's. */
export function writtenHeight({ pictures, width }: Pick<Chosen, 'pictures' | 'width'>): number {
  const own = frameHeight({ pictures, width });
  return pictures === 0 ? Math.max(own, frameHeight({ pictures, width: 360 })) : own;
}

/** The part of a frame's address after its path: nothing for what goes without saying. */
export function queryOf({ layout, theme }: Pick<Chosen, 'layout' | 'theme'>): string {
  const asked = Object.entries({ layout: layout === 'steps' ? '' : layout, theme: theme === 'auto' ? '' : theme }).filter(([, value]) => value !== '');
  return asked.length > 0 ? `?${asked.map((pair) => pair.join('=')).join('&')}` : '';
}

/** What to paste into a page of the host. WordPress takes a bare address, Canvas only the attributes used here. */
export function snippetOf(chosen: Chosen): string {
  const { site, name, open, id, title, width, host } = chosen;
  if (host === 'wordpress') return `${site}${id}/`;
  const src = `${site}embed/${id}/${queryOf(chosen)}`;
  const lazy = host === 'plain' || host === 'column' ? ' loading="lazy"' : '';
  const frame = `<iframe src="${escaped(src)}" title="${escaped(`${name}: ${title}`)}"${lazy} width="100%" height="${writtenHeight(chosen)}" style="border: 0; max-width: ${width}px;"></iframe>`;
  const link = `<p><a href="${site}${id}/">${escaped(`${title}: ${open}`)}</a></p>`;
  const script = `<script src="${site}embed.js" async></script>`;
  // The link stays where frame and script are taken out, as WordPress does to most authors.
  return [frame, link, ...(lazy ? [script] : [])].join('\n');
}

/** For pages written in Markdown, where a frame may be taken out: the picture, or a chapter's card, that leads there. */
export function markdownSnippet({ site, id, alt, image }: { readonly site: string; readonly id: string; readonly alt: string; readonly image: string }): string {
  return `[![${alt.replace(/[[\]\\]/g, '\\$&')}](${image})](${site}${id}/)`;
}

/** For hosts that take no frame: the picture with what it shows in words, and where it leads. */
export function imageSnippet({ site, id, alt }: { readonly site: string; readonly id: string; readonly alt: string }): string {
  return `<a href="${site}${id}/"><img src="${site}figures/${id}.png" alt="${escaped(alt)}" width="760" height="640" style="max-width: 100%; height: auto;"></a>`;
}
