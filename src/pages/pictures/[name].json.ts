import type { APIRoute, GetStaticPaths } from 'astro';
import { frameNames } from '../../engine/marks/frame.ts';
import { siteLibrary } from '../../site/content.ts';
import { pictureFile } from '../../features/pictures/pictures.ts';

/** Every chapter's pictures, one file a frame. */
export const getStaticPaths = (() =>
  siteLibrary().chapters.flatMap((chapter) =>
    frameNames.map((frame) => {
      const { name, text } = pictureFile(chapter, frame);
      return { params: { name }, props: { text } };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
