import type { APIRoute, GetStaticPaths } from 'astro';
import { taughtChapters, type Taught } from '../../features/teach/lessons.ts';
import { slides } from '../../features/teach/slides.ts';

/** A chapter as slides, one picture each. */
export const getStaticPaths = (() => taughtChapters().map((taught) => ({ params: { chapter: taught.chapter.id }, props: { ...taught } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Taught> = async ({ props: { chapter } }) => new Response(await slides(chapter), { headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' } });
