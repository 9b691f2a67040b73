import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPng } from '../../engine/render/to-png.ts';
import { allCards } from '../../features/pictures/cards.ts';

/** Every share card, under a name that changes with it. */
export const getStaticPaths = (() => allCards().map(({ name, svg }) => ({ params: { name }, props: { svg } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = async ({ props: { svg } }) => new Response(await cardPng(svg), { headers: { 'Content-Type': 'image/png' } });
