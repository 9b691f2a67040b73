import type { APIRoute } from 'astro';
import { absolute } from '../site/href.ts';
import { atom } from '../features/changes/atom.ts';
import { siteLibrary } from '../site/site-library.ts';

/** What was published, corrected and updated, for feed readers. */
export const GET: APIRoute = () => new Response(atom(siteLibrary().changes, (path) => absolute(path)), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
