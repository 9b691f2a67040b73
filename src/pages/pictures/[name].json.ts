import type { APIRoute, GetStaticPaths } from 'astro';
import { frameNames } from '../../engine/marks/frame.ts';
import { siteLibrary } from '../../site/site-library.ts';
import { pictureFile } from '../../features/pictures/pictures.ts';

/** Every chapter's pictures, two files a frame: all of them, and the first alone. */
export const getStaticPaths = (() =>
  siteLibrary().chapters.flatMap((chapter) =>
    frameNames.flatMap((frame) => (['all', 'first'] as const).map((extent) => {
      const { name, text } = pictureFile(chapter, frame, extent);
      return { params: { name }, props: { text } };
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
