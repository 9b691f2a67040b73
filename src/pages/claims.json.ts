import type { APIRoute } from 'astro';
import { siteLibrary } from '../site/site-library.ts';

/** The ledger for programs. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(siteLibrary().claims, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
