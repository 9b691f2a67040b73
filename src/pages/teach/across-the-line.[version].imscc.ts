import type { APIRoute, GetStaticPaths } from 'astro';
import { cartridge, packed, versions, type Version } from '../../features/teach/cartridge.ts';
import { course } from '../../features/teach/course.ts';

/** All chapters, steps and questions, for a learning system to import, in the two versions that such systems read. */
export const getStaticPaths = (() => versions.map((version) => ({ params: { version: version.replace('.', '-') }, props: { version } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ version: Version }> = async ({ props: { version } }) => new Response(packed(cartridge(await course(), version)), { headers: { 'Content-Type': 'application/zip' } });
