import type { APIRoute } from 'astro';
import { cartridge, packed } from '../../features/teach/cartridge.ts';
import { course } from '../../features/teach/course.ts';

/** All chapters, steps and questions in version 1.3, at the address that was published first. */
export const GET: APIRoute = async () => new Response(packed(cartridge(await course(), '1.3')), { headers: { 'Content-Type': 'application/zip' } });
