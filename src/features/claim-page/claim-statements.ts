import type { Claim as ClaimStatement, ClaimReview, Organization, Person, Thing, WebPage } from 'schema-dts';
import { curly } from '../../content/curly.ts';
import { canBeChecked, isOurs, type Claim } from '../../content/schemas/claim.ts';
import { essayId } from '../../content/schemas/source.ts';
import { licence } from '../../site/licence.ts';
import { site } from '../../site/site.ts';
import type { Published } from '../cite/structured-data.ts';
import { dates, makerOf, workOf } from '../cite/structured-data.ts';

/**
 * A claim's own page as schema.org words it. What others say and sources can settle is reviewed; judgements, and what
 * we say ourselves, are claims and nothing more, since nobody may review an opinion or himself.
 */
export function claimStatements(published: Published, claim: Claim): Thing[] {
  const { sources, changes, at } = published;
  const url = at(`claims/${claim.id}/`);
  const essay = sources.find(({ id }) => id === essayId);
  const cited = sources.filter(({ id }) => claim.sources.includes(id) && id !== essayId).map(workOf);
  const said: ClaimStatement = {
    '@type': 'Claim',
    '@id': `${url}#${claim.id}`,
    url,
    name: curly(claim.title),
    text: curly(claim.says),
    inLanguage: site.edition.language,
    author: speakerOf(published, claim),
    ...(!isOurs(claim) && essay && { appearance: workOf(essay) }),
  };
  const page: WebPage = { '@type': 'WebPage', '@id': url, name: curly(claim.title), url, lastReviewed: claim.checked, mainEntity: { '@id': `${url}#${claim.id}` }, isPartOf: { '@id': at('claims/') } };
  if (!canBeChecked(claim)) return [page, { ...said, citation: cited }];
  const { word } = site.verdicts[claim.verdict];
  const review: ClaimReview = {
    '@type': 'ClaimReview',
    url,
    claimReviewed: curly(claim.says),
    itemReviewed: said,
    reviewRating: { '@type': 'Rating', alternateName: word, ratingExplanation: curly(claim.record) },
    reviewBody: curly(claim.record),
    author: makerOf(at),
    inLanguage: site.edition.language,
    license: licence.url,
    citation: cited,
    ...dates(changes.filter(({ kind, claims = [] }) => kind === 'published' || claims.includes(claim.id))),
  };
  return [page, review];
}

/** Who says it: we, the author of the essay, or whom the ledger names. */
function speakerOf({ sources, at }: Published, claim: Claim): Organization | Person {
  if (isOurs(claim)) return makerOf(at);
  const author = claim.speakers.includes('author') && sources.find(({ id }) => id === essayId)?.author?.[0];
  return author ? { '@type': 'Person', name: author } : { '@type': 'Organization', name: curly(claim.by) };
}
