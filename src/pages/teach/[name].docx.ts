import type { APIRoute, GetStaticPaths } from 'astro';
import { lessonDocx } from '../../features/teach/lesson-docx.ts';
import { taughtChapters } from '../../features/teach/lessons.ts';
import { sheetDocx } from '../../features/teach/sheet-docx.ts';
import { sheets } from '../../features/teach/sheets.ts';

interface Props {
  readonly write: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** A lesson, or a page of the inquiry, to change in a word processor. */
export const getStaticPaths = (() => [
  ...taughtChapters().map((taught) => ({ params: { name: taught.chapter.id }, props: { write: () => lessonDocx(taught) } })),
  ...sheets.map((name) => ({ params: { name }, props: { write: () => sheetDocx(name) } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { write } }) => new Response(await write(), { headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } });
