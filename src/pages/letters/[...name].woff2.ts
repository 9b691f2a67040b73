import type { APIRoute, GetStaticPaths } from 'astro';
import { cutFont } from '../../engine/render/letter-face.ts';
import { lettersOf, lettersPath, stepFonts } from '../../features/step-page/letters.ts';
import { stepPaths } from '../../features/step-page/step-paths.ts';

/** The letters of every step's own page. */
export const getStaticPaths = (() => stepPaths().flatMap(({ props: { chapter, step } }) => stepFonts.map(({ font }) => ({
  params: { name: lettersPath(chapter.id, step.id, font).replace(/^letters\/|\.woff2$/g, '') },
  props: { font, letters: lettersOf(step, font) },
})))) satisfies GetStaticPaths;

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props: { font, letters } }) =>
  new Response(new Uint8Array(await cutFont(font, letters)), { headers: { 'Content-Type': 'font/woff2' } });
