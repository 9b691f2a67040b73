import type { APIRoute, GetStaticPaths } from 'astro';
import { allEmbedded, oembed, type Embedded } from '../../features/embed/oembed.ts';

/** What sites that embed by address alone ask for, chapter by chapter and step by step. */
export const getStaticPaths = (() => allEmbedded().map((embedded) => ({ params: { name: embedded.id }, props: { embedded } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ embedded: Embedded }> = ({ props }) => new Response(JSON.stringify(oembed(props.embedded)), { headers: { 'Content-Type': 'application/json' } });
