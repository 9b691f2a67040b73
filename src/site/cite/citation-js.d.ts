/** The little our tests use of a package that carries no types. */
declare module '@citation-js/core' {
  type Read = import('./csl.ts').CslRecord & { readonly reporter?: string | readonly string[] };
  export class Cite {
    constructor(text: string);
    readonly data: readonly Read[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
