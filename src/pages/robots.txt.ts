import type { APIRoute } from 'astro';
import { absolute } from '../site/href.ts';

/** Everything may be read; this says where the list of pages is. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`);
