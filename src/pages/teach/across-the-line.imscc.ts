import type { APIRoute } from 'astro';
import { cartridge, packed } from '../../features/teach/cartridge.ts';
import { course } from '../../features/teach/lessons.ts';

/** All chapters as links, for a learning system to import. */
export const GET: APIRoute = () => new Response(packed(cartridge(course())), { headers: { 'Content-Type': 'application/zip' } });
