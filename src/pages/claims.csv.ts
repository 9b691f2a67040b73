import type { APIRoute } from 'astro';
import { claimsCsv } from '../features/claims/claims-csv.ts';
import { siteLibrary } from '../site/content.ts';

/** The ledger for spreadsheets. */
export const GET: APIRoute = () => new Response(claimsCsv(siteLibrary().claims), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
