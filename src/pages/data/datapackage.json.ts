import type { APIRoute } from 'astro';
import { absolute } from '../../site/href.ts';
import { siteLibrary } from '../../site/site-library.ts';
import { dataPackage } from '../../features/tables/data-package.ts';

/** What every table is, for programs that read packages of data. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(dataPackage(siteLibrary(), (path) => absolute(path)), null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
