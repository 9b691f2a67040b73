import type { APIRoute, GetStaticPaths } from 'astro';
import type { CslRecord } from '../../features/cite/csl.ts';
import { citeFiles } from '../../features/cite/forms.ts';
import { allCitations } from '../../features/cite/cited.ts';

interface File {
  readonly record: CslRecord;
  readonly ending: string;
}

/** Every chapter and step as a file for programs that keep citations. */
export const getStaticPaths = (() =>
  allCitations().flatMap(({ name, record }) => citeFiles.map(({ ending }) => ({ params: { file: `${name}.${ending}` }, props: { record, ending } })))) satisfies GetStaticPaths;

export const GET: APIRoute<File> = ({ props: { record, ending } }) => {
  const { type, write } = citeFiles.find((kind) => kind.ending === ending)!;
  return new Response(write([record]), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
