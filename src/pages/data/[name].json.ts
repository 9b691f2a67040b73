import type { APIRoute, GetStaticPaths } from 'astro';
import { tables, type TableName } from '../../content/tables.ts';
import { siteLibrary } from '../../site/site-library.ts';

/** Every table with its numbers as numbers and its lists as lists, and the names its ids stand for. */
export const getStaticPaths = (() => {
  const library = siteLibrary();
  const rows = (Object.keys(tables) as TableName[]).map((table) => [tables[table].file.replace(/\.csv$/, ''), library[table]] as const);
  return [...rows, ['names', library.names] as const].map(([name, content]) => ({ params: { name }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: unknown }> = ({ props }) =>
  new Response(`${JSON.stringify(props.content, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
