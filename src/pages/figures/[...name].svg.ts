import type { APIRoute, GetStaticPaths } from 'astro';
import { frameNames, frames } from '../../marks/frame.ts';
import { pictureOf } from '../../render/figures.ts';
import { toFile } from '../../render/to-file.ts';
import { drawFigure } from '../../site/content.ts';
import { creditsOf } from '../../site/credits.ts';
import { stills, type Still } from '../../site/stills.ts';

/** Every picture of every step, in both frames, as a file of its own. */
export const getStaticPaths = (() => frameNames.flatMap((frame) => stills(frame).map((still) => ({ params: { name: still.name }, props: { ...still } })))) satisfies GetStaticPaths;

export const GET: APIRoute<Still> = async ({ props: { chapter, step, figure, frame, title, alt } }) => {
  const credits = creditsOf(chapter, step, title, figure, frame);
  const file = await toFile(pictureOf(drawFigure(), figure, frame), frames[frame], title, alt, credits);
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
