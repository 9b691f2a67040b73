import type { Thing } from 'schema-dts';

/** What the head of a page says of it, besides its address. */
export interface PageHead {
  /** Of this page; the site's name is added. Absent on the opening page. */
  readonly title?: string;
  /** One sentence for search results and shared links, unlike that of any other page. */
  readonly description?: string;
  /** Path of the page these words are another edition of, `rift/`: search engines list that one. */
  readonly editionOf?: string;
  /** The picture a shared link brings with it; the site's own where absent. */
  readonly card?: { readonly href: string; readonly alt: string };
  /** The same in other formats: citation records, tables. */
  readonly alternates?: readonly Alternate[];
  /** The name of its answer for sites that embed by address alone, `rift` or `rift/ambush`; absent where nothing is to be embedded. */
  readonly embedded?: string;
  /** Statements for machines, as schema.org words them. */
  readonly graph?: readonly Thing[];
  /** `unlisted`: search engines follow its links and do not list it. `nowhere`: it has no address of its own either. */
  readonly standing?: 'unlisted' | 'nowhere';
}

/** The same thing as a file of another kind. */
export interface Alternate {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}
