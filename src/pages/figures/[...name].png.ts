import type { APIRoute, GetStaticPaths } from 'astro';
import { frames } from '../../engine/marks/frame.ts';
import { pictureOf } from '../../engine/render/figures.ts';
import { outlinedSvg } from '../../engine/render/outlined.ts';
import { picturePng } from '../../engine/render/to-png.ts';
import { drawFigure } from '../../site/content.ts';
import { creditsOf } from '../../features/pictures/credits.ts';
import { stills, type Still } from '../../features/pictures/stills.ts';

/** Every picture of every step in pixels, twice as large as on a desk: for slides and print. */
export const getStaticPaths = (() => stills('wide').map((still) => ({ params: { name: still.name }, props: { ...still } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Still> = async ({ props: { chapter, step, figure, frame, title } }) => {
  const svg = outlinedSvg(pictureOf(drawFigure(), figure, frame), frames[frame]);
  return new Response(await picturePng(svg, creditsOf(chapter, step, title, figure, frame)), { headers: { 'Content-Type': 'image/png' } });
};
