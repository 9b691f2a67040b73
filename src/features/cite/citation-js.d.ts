/** The little our tests use of a package that carries no types. */
declare module '@citation-js/core' {
  /** A record as the package reads it: CSL-JSON, with bylines of newspapers kept apart. */
  interface Read {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author?: readonly Readonly<Record<string, string>>[];
    readonly reporter?: string | readonly string[];
    readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
    readonly URL?: string;
  }
  export class Cite {
    constructor(text: string);
    readonly data: readonly Read[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
