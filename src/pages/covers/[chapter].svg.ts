import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chapter } from '../../content/read-chapter.ts';
import { frames } from '../../engine/marks/frame.ts';
import { pictureOf } from '../../engine/render/picture-book.ts';
import { toFile } from '../../engine/render/to-file.ts';
import { chapterPaths } from '../../site/chapter-paths.ts';
import { drawFigure } from '../../site/site-library.ts';

/** Every chapter's first picture without its words, for the way from one chapter to the next. */
export const getStaticPaths = chapterPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ chapter: Chapter }> = async ({ props: { chapter } }) => {
  const { camera, map, screen } = pictureOf(drawFigure(), chapter.steps[0]!.figure, 'narrow');
  const wordless = { camera, map, screen: screen.filter(({ tag }) => tag === 'path') };
  return new Response(await toFile(wordless, frames.narrow, chapter.title, chapter.deck), { headers: { 'Content-Type': 'image/svg+xml' } });
};
