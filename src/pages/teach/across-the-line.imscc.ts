import type { APIRoute } from 'astro';
import { cartridge, packed } from '../../features/teach/cartridge.ts';
import { course } from '../../features/teach/lessons.ts';

/** All chapters, steps and questions in version 1.3, at the address that was published first. */
export const GET: APIRoute = () => new Response(packed(cartridge(course(), '1.3')), { headers: { 'Content-Type': 'application/zip' } });
