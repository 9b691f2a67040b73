import { expect, test } from 'vitest';
import type { Claim } from '../../content/schemas/claim.ts';
import { claimStatements } from './claim-statements.ts';

const claim: Claim = { id: 'C08', chapter: 'rift', paragraph: 'P2', title: 'Seven killed', says: 'Seven were killed.', by: "The army's word", speakers: ['islamabad'], kind: 'fact', verdict: 'nuanced', strength: 'agreed', record: 'Seven, two days before.', checked: '2026-05-01', sources: ['dawn-1', 'kaura-2022'] };

test('what another says and sources can settle is reviewed: by us, with the verdict in words and the essay as the place', () => {
  const [page, review] = of(claim);
  expect(page).toMatchObject({ '@type': 'WebPage', lastReviewed: '2026-05-01' });
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    url: 'https://site.example/claims/C08/',
    claimReviewed: 'Seven were killed.',
    datePublished: '2026-11-22',
    reviewRating: { alternateName: 'Nuanced', ratingExplanation: 'Seven, two days before.' },
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Organization', name: 'The army’s word' }, appearance: { name: 'The essay' } },
    citation: [{ name: 'Seven killed' }],
  });
  expect(review).not.toHaveProperty('reviewRating.ratingValue');
});

test.each([
  ['a judgement', { kind: 'judgement', verdict: 'judgement', strength: 'opinion' }, { '@type': 'Person', name: 'Vinay Kaura' }],
  ['what we say ourselves', { id: 'N08', paragraph: undefined }, { '@type': 'Organization', name: 'Across the Line' }],
] as const)('%s is a claim and no review', (_, changed, author) => {
  const statements = of({ ...claim, speakers: ['author'], ...changed } as Claim);
  expect(statements.at(-1)).toMatchObject({ '@type': 'Claim', author });
  expect(JSON.stringify(statements)).not.toContain('Review"');
});

function of(one: Claim) {
  return claimStatements({
    chapters: [],
    claims: [one],
    sources: [
      { id: 'kaura-2022', type: 'webpage', title: 'The essay', publisher: 'MEI', author: ['Vinay Kaura'], issued: '2022' },
      { id: 'dawn-1', type: 'article-newspaper', title: 'Seven killed', publisher: 'Dawn', url: 'https://dawn.example/1' },
    ],
    changes: [{ id: 'first', date: '2026-11-22', kind: 'published', why: 'New.' }],
    at: (path) => `https://site.example/${path}`,
  }, one);
}
