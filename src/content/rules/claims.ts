import { isOurs, type Claim } from '../schemas/claim.ts';
import { isPointer, type Source } from '../schemas/source.ts';
import { allOf, placeOf, type Rule } from './rule.ts';

/** The claims of the essay, C01 and on, then our own, N01 and on: in order and without a gap, since a number once given stays. */
export const numbered: Rule = (content) => {
  const claims = allOf(content, 'claim');
  const essays = claims.filter(({ id }) => !isOurs({ id })).length;
  const wrong = claims.findIndex(({ id }, index) => id !== numberOf(index, essays));
  if (wrong === -1) return [];
  const { file, where, id } = claims[wrong]!;
  return [{ file, where, found: `"${id}"`, expected: `"${numberOf(wrong, essays)}" here: C01 and on, then N01 and on, in order and without a gap` }];
};

/** A chapter that is this site's own account tells no claim of the essay. */
export const toldByWhom: Rule = (content) => {
  const ours = content.chapters.filter((chapter) => chapter.ours).map(({ id }) => id);
  const essays = content.chapters.filter((chapter) => !chapter.ours).map(({ id }) => id);
  return content.claims
    .filter((claim) => !isOurs(claim) && ours.includes(claim.chapter))
    .map(({ id, chapter }) => ({ ...placeOf(content, 'claim', id, 'chapter'), found: `"${chapter}", which is this site's own account`, expected: `a chapter that follows the essay: ${essays.join(', ')}` }));
};

/** What the record shows never rests on pages alone that only point to others. */
export const notOnPointers: Rule = (content) => content.claims.flatMap((claim) => {
  const sources = sourcesOf(claim, content.sources);
  return sources.length > 0 && sources.every(isPointer)
    ? [{ ...placeOf(content, 'claim', claim.id, 'sources'), found: `${listOf(sources)}: ${sources.length === 1 ? 'an encyclopedia anyone can edit' : 'encyclopedias anyone can edit'}, or a copy`, expected: 'a source of record beside it' }]
    : [];
});

/** What a claim says of its strength agrees with how we know its sources. */
export const asStrongAsItsSources: Rule = (content) => content.claims.flatMap((claim) => {
  const sources = sourcesOf(claim, content.sources);
  const known = sources.filter(({ seen }) => seen !== 'quoted');
  const expected = strengthWanted(claim, sources.length, known.length);
  return expected === undefined ? [] : [{ ...placeOf(content, 'claim', claim.id, 'strength'), found: `"${claim.strength}"`, expected }];
});

/** What is amiss; nothing when all is well. `known`: how many of its sources we have read, or may have. */
function strengthWanted({ strength, verdict, kind }: Claim, sources: number, known: number): string | undefined {
  if (strength === undefined || strength === 'opinion') {
    return strength === undefined || verdict === 'judgement' || kind === 'judgement' || kind === 'forecast' ? undefined : `another strength: the claim is a ${kind} with the verdict "${verdict}"`;
  }
  if (sources === 0) return 'no strength: the claim names no source';
  if (strength === 'quoted-only') return known === 0 ? undefined : 'another strength: some of its sources we have read';
  if (known === 0) return 'quoted-only: we have read none of its sources';
  return strength === 'agreed' && known < 2 ? 'two sources that we have read, or another strength' : undefined;
}

/** The sources of a claim; unknown ones are told elsewhere. */
function sourcesOf(claim: Claim, sources: readonly Source[]): Source[] {
  return claim.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

function listOf(sources: readonly Source[]): string {
  return sources.map(({ id }) => id).join(', ');
}

function numberOf(index: number, essays: number): string {
  const [letter, number] = index < essays ? ['C', index + 1] : ['N', index - essays + 1];
  return letter + String(number).padStart(2, '0');
}
