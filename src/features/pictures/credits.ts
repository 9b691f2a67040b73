import { frames, type FrameName } from '../../engine/marks/frame.ts';
import type { Credits } from '../../engine/render/credits.ts';
import { site } from '../../site/site.ts';
import { absolute } from '../../site/absolute.ts';
import { siteFigures } from '../../site/content.ts';
import { licence } from '../../site/licence.ts';

/** The credits of a step's picture. */
export function creditsOf(chapter: string, step: string, title: string, figure: string, frame: FrameName): Credits {
  const { draw, sourcesOf } = siteFigures();
  const source = sourcesOf(figure) ?? draw(figure, frames[frame]).source;
  return { title, source, creator: site.name, licence: licence.name, licenceUrl: licence.url, page: absolute(`${chapter}/${step}/`) };
}
