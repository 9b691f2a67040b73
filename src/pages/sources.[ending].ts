import type { APIRoute, GetStaticPaths } from 'astro';
import { citeFiles } from '../features/cite/forms.ts';
import { sourceRecord } from '../features/cite/source-record.ts';
import { siteLibrary } from '../site/site-library.ts';

/** Every source, for programs that keep citations. */
export const getStaticPaths = (() => citeFiles.map(({ ending }) => ({ params: { ending }, props: { ending } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ ending: string }> = ({ props: { ending } }) => {
  const { type, write } = citeFiles.find((kind) => kind.ending === ending)!;
  return new Response(write(siteLibrary().sources.map(sourceRecord)), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
