import type { Claim } from '../../content/schemas/claim.ts';
import { isPointer, type Source } from '../../content/schemas/source.ts';

/** Where the evidence is thinner than one would wish. */
export interface WeakSpots {
  /** Pages that carry another outlet's words. */
  readonly reprints: readonly Source[];
  /** Sources whose title is not the page's own headline. */
  readonly titledByUs: readonly Source[];
  /** Encyclopedias anyone can edit, copies of them, and reference pages that name no source. */
  readonly pointers: readonly Source[];
  /** Sources that we know only as others quote them. */
  readonly quoted: readonly Source[];
  /** Claims that rest on such sources alone. */
  readonly quotedAlone: readonly Claim[];
  /** Sources whose date is not known. */
  readonly undated: readonly Source[];
  /** Claims that rest on one source. */
  readonly oneSource: readonly Claim[];
  /** Claims that rest on none. */
  readonly noSource: readonly Claim[];
  /** Claims that rest on reprints alone. */
  readonly reprintsAlone: readonly Claim[];
}

/** Finds the weak spots of the ledger and the list of sources; what a note says of a title or a pointer counts. */
export function weakSpots(claims: readonly Claim[], sources: readonly Source[]): WeakSpots {
  const reprints = sources.filter(({ reprint }) => reprint !== undefined);
  const reprinted = new Set(reprints.map(({ id }) => id));
  return {
    reprints,
    titledByUs: sources.filter(({ note = '' }) => /\btitle (taken|describes)/.test(note)),
    pointers: sources.filter(isPointer),
    quoted: sources.filter(({ seen }) => seen === 'quoted'),
    quotedAlone: claims.filter(({ strength }) => strength === 'quoted-only'),
    undated: sources.filter(({ issued }) => issued === undefined),
    oneSource: claims.filter((claim) => claim.sources.length === 1),
    noSource: claims.filter((claim) => claim.sources.length === 0),
    reprintsAlone: claims.filter((claim) => claim.sources.length > 0 && claim.sources.every((id) => reprinted.has(id))),
  };
}

/** Reprints by the outlet whose words they carry, the outlet with most first. */
export function reprintsByOrigin(sources: readonly Source[]): readonly (readonly [origin: string, sources: readonly Source[]])[] {
  const groups = Map.groupBy(sources.filter(({ reprint }) => reprint !== undefined), ({ reprint }) => reprint!);
  return [...groups].sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b));
}
