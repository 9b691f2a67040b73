import type { APIRoute, GetStaticPaths } from 'astro';
import { frameNames, frames } from '../../engine/marks/frame.ts';
import { pictureOf } from '../../engine/render/picture-book.ts';
import { toFile, toPlainFile } from '../../engine/render/to-file.ts';
import { drawFigure } from '../../site/site-library.ts';
import { creditsOf, stills, type Still } from '../../features/pictures/stills.ts';

/** Every picture of every step, in each frame of its chapter, as a file of its own; the wide one also as encyclopedias want it. */
export const getStaticPaths = (() => [
  ...frameNames.flatMap((frame) => stills(frame).map((still) => ({ params: { name: still.name }, props: { ...still, plain: false } }))),
  ...stills('wide').map((still) => ({ params: { name: `${still.name}.plain` }, props: { ...still, plain: true } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Still & { readonly plain: boolean }> = async ({ props: { plain, ...still } }) => {
  const { figure, frame, title, alt } = still;
  const file = await (plain ? toPlainFile : toFile)(pictureOf(drawFigure(), figure, frame), frames[frame], title, alt, creditsOf(still));
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
