import { frames, type FrameName } from '../marks/frame.ts';
import type { Credits } from '../render/credits.ts';
import { site } from '../site.ts';
import { absolute } from './absolute.ts';
import { drawFigure } from './content.ts';
import { licence } from './licence.ts';

/** The credits of a step's picture. */
export function creditsOf(chapter: string, step: string, title: string, figure: string, frame: FrameName): Credits {
  const { source } = drawFigure()(figure, frames[frame]);
  return { title, source, creator: site.name, licence: licence.name, licenceUrl: licence.url, page: absolute(`${chapter}/${step}/`) };
}
