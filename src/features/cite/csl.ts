/** A citation as CSL-JSON has it: the one record every other form is made from. */
export interface CslRecord {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  /** What it stands in: a newspaper, a site. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  /** The day the page was read. */
  readonly accessed?: { readonly 'date-parts': readonly [readonly number[]] };
  /** A copy of the page that an archive keeps. */
  readonly archive_location?: string;
  readonly language?: string;
  readonly version?: string;
  readonly license?: string;
  readonly note?: string;
}

/** A person, or a body that signs as one. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** `2022-04-18`, `2022-04` or `2022` as CSL wants it. */
export function dateParts(date: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** `Doe, Jane`, or the name of a body as it is. */
export function sortName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
