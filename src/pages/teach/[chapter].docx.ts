import type { APIRoute, GetStaticPaths } from 'astro';
import { lessonDocx } from '../../features/teach/lesson-docx.ts';
import { taughtChapters, type Taught } from '../../features/teach/lessons.ts';

/** A lesson to change in a word processor. */
export const getStaticPaths = (() => taughtChapters().map((taught) => ({ params: { chapter: taught.chapter.id }, props: { ...taught } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Taught> = async ({ props }) => new Response(await lessonDocx(props), { headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } });
