import type { APIRoute } from 'astro';
import { annotations } from '../../features/claim-page/annotations.ts';
import { absolute } from '../../site/href.ts';
import { siteLibrary } from '../../site/site-library.ts';

/** Every marked sentence and its claim, for programs that annotate. */
export const GET: APIRoute = () => {
  const { chapters, claims } = siteLibrary();
  return new Response(`${JSON.stringify(annotations(chapters, claims, (path) => absolute(path)), null, 1)}\n`, { headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' } });
};
