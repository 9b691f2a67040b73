import type { APIRoute } from 'astro';
import { claimsCsv } from '../features/claims/claims-csv.ts';
import { csvFile } from '../features/tables/csv-file.ts';
import { siteLibrary } from '../site/site-library.ts';

/** The ledger for spreadsheets. */
export const GET: APIRoute = () => new Response(csvFile(claimsCsv(siteLibrary().claims)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
