import type { APIRoute, GetStaticPaths } from 'astro';
import { frames } from '../../engine/marks/frame.ts';
import { pictureOf } from '../../engine/render/picture-book.ts';
import { outlinedSvg } from '../../engine/render/outlined.ts';
import { picturePng } from '../../engine/render/to-png.ts';
import { drawFigure } from '../../site/content.ts';
import { creditsOf, stills, type Still } from '../../features/pictures/stills.ts';

/** Every picture of every step in pixels, twice as large as on a desk: for slides and print. */
export const getStaticPaths = (() => stills('wide').map((still) => ({ params: { name: still.name }, props: { ...still } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Still> = async ({ props: still }) => {
  const svg = outlinedSvg(pictureOf(drawFigure(), still.figure, still.frame), frames[still.frame]);
  return new Response(await picturePng(svg, creditsOf(still)), { headers: { 'Content-Type': 'image/png' } });
};
