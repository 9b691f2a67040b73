import type { APIRoute, GetStaticPaths } from 'astro';
import { frameNames, frames } from '../../marks/frame.ts';
import { pictureOf } from '../../render/figures.ts';
import { toFile } from '../../render/to-file.ts';
import { drawFigure, siteLibrary } from '../../site/content.ts';
import { stillName } from '../../site/pictures.ts';

interface Still {
  readonly figure: string;
  readonly frame: (typeof frameNames)[number];
  readonly title: string;
  readonly alt: string;
}

/** Every picture of every step, in both frames, as a file of its own. */
export const getStaticPaths = (() =>
  siteLibrary().chapters.flatMap((chapter) =>
    chapter.steps.flatMap(({ id, figure, choices, title, alt }) =>
      (choices.length > 0 ? choices : [{ figure }]).flatMap((choice, i) =>
        frameNames.map((frame) => ({
          params: { name: stillName(chapter.id, id, frame, i + 1) },
          props: { figure: choice.figure, frame, title, alt } satisfies Still,
        })),
      ),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Still> = async ({ props: { figure, frame, title, alt } }) =>
  new Response(await toFile(pictureOf(drawFigure(), figure, frame), frames[frame], title, alt), { headers: { 'Content-Type': 'image/svg+xml' } });
