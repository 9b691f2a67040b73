import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { absolute } from '../../site/href.ts';
import { documentOf, named } from './docx-parts.ts';
import { htmlToDocx } from './html-to-docx.ts';
import { sheetComponents, sheetEntry } from './sheet-prose.ts';
import { handouts, type Sheet } from './sheets.ts';

/** A page of prose to teach with as a document that teachers can change, made from what stands on the page. */
export async function sheetDocx(name: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const entry = await sheetEntry(name);
  const path = `teach/${name}/`;
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const { Content } = await render(entry);
  const words = htmlToDocx(await container.renderToString(Content, { props: { components: sheetComponents } }), (to) => new URL(to, absolute(path)).href);
  return documentOf({ ...entry.data, path, parts: [...(handouts.includes(name) ? [named] : []), ...words] });
}
