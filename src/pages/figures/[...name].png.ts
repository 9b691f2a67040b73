import type { APIRoute, GetStaticPaths } from 'astro';
import { stillPng } from '../../features/pictures/still-png.ts';
import { stills, type Still } from '../../features/pictures/stills.ts';

/** Every picture of every step in pixels: for slides and print. */
export const getStaticPaths = (() => stills('wide').map((still) => ({ params: { name: still.name }, props: { ...still } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Still> = async ({ props: still }) => new Response(await stillPng(still), { headers: { 'Content-Type': 'image/png' } });
