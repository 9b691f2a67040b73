import type { APIRoute } from 'astro';
import { cartridge } from '../../features/teach/cartridge.ts';
import { course } from '../../features/teach/course.ts';
import { zip } from '../../features/teach/zip.ts';

/** All chapters as links, for a learning system to import. */
export const GET: APIRoute = () => new Response(new Uint8Array(zip(cartridge(course()))), { headers: { 'Content-Type': 'application/zip' } });
