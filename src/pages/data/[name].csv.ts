import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { tables } from '../../content/tables.ts';
import { csvFile } from '../../features/tables/csv-file.ts';

/** Every table as the file that editors keep; `sources` are ids of the list of sources. */
export const getStaticPaths = (() => Object.values(tables).map(({ file }) => ({ params: { name: file.replace(/\.csv$/, '') }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(csvFile(readFileSync(resolve('content/data', props.file), 'utf8')), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
