import type { APIRoute, GetStaticPaths } from 'astro';
import { siteLibrary } from '../site/site-library.ts';
import { hostHeaders } from '../site/host-headers.ts';
import { href } from '../site/href.ts';
import { movedPages, redirects, stub } from '../site/moved.ts';

/** What stands at addresses that have changed: a page at each, and a list of them for hosts that redirect; beside it, what hosts send with files. */
export const getStaticPaths = (() => {
  const { anchors, chapters } = siteLibrary();
  const moved = movedPages(anchors, chapters);
  return [
    { params: { moved: '_redirects' }, props: { text: redirects(moved, (path) => href(path)), type: 'text/plain; charset=utf-8' } },
    { params: { moved: '_headers' }, props: { text: hostHeaders((path) => href(path)), type: 'text/plain; charset=utf-8' } },
    ...moved.map(({ from, to }) => ({ params: { moved: `${from}index.html` }, props: { text: stub(href(to), import.meta.env.SITE), type: 'text/html; charset=utf-8' } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string; type: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': props.type } });
