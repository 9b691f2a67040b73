import { expect, test } from 'vitest';
import type { Claim } from '../schemas/claim.ts';
import { asStrongAsItsSources, notOnPointers, numbered, toldByWhom } from './claims.ts';
import { toldBy } from './sample-parts.ts';

const ids = (...all: readonly string[]) => ({ claims: all.map((id) => ({ id })) });

test('claims are numbered in order and without a gap, the essay\'s first', () => {
  expect(toldBy(numbered, ids('C01', 'C02', 'N01'))).toEqual([]);
  expect(toldBy(numbered, ids('C01', 'C03', 'C04', 'N01'))).toEqual(['C03, id: "C03" -> "C02" here: C01 and on, then N01 and on, in order and without a gap']);
  expect(toldBy(numbered, ids('N01', 'C01'))).toHaveLength(1);
  expect(toldBy(numbered, { ...ids('C02'), unread: ['claim'] })).toEqual([]);
});

test('a chapter of our own tells no claim of the essay', () => {
  const chapters = [{ id: 'rift' }, { id: 'since', ours: true as const }];
  expect(toldBy(toldByWhom, { chapters, claims: [{ id: 'C01', chapter: 'rift' }, { id: 'N01', chapter: 'since' }, { id: 'N02', chapter: 'rift' }] })).toEqual([]);
  expect(toldBy(toldByWhom, { chapters, claims: [{ id: 'C01', chapter: 'since' }] })).toEqual([
    'C01, chapter: "since", which is this site\'s own account -> a chapter that follows the essay: rift',
  ]);
});

test('a page that only points to others is not enough', () => {
  const sources = [{ id: 'wiki', reprint: 'Wikipedia' }, { id: 'dawn' }];
  expect(toldBy(notOnPointers, { sources, claims: [{ id: 'C01', sources: ['wiki', 'dawn'] }, { id: 'C02' }] })).toEqual([]);
  expect(toldBy(notOnPointers, { sources, claims: [{ id: 'C01', sources: ['wiki'] }] })).toEqual([
    'C01, sources: wiki: an encyclopedia anyone can edit, or a copy -> a source of record beside it',
  ]);
});

const sources = [{ id: 'read', seen: 'read' }, { id: 'copy', seen: 'copy' }, { id: 'quoted', seen: 'quoted' }] as const;

test.each<[title: string, claim: Partial<Claim>, told?: string]>([
  ['nothing is said of it', {}],
  ['two that we read agree', { strength: 'agreed', sources: ['read', 'copy'] }],
  ['one of the two is only quoted', { strength: 'agreed', sources: ['read', 'quoted'] }, '"agreed" -> two sources that we have read, or another strength'],
  ['all are quoted', { strength: 'quoted-only', sources: ['quoted'] }],
  ['one is read after all', { strength: 'quoted-only', sources: ['quoted', 'read'] }, '"quoted-only" -> another strength: some of its sources we have read'],
  ['none is read', { strength: 'party-only', sources: ['quoted'] }, '"party-only" -> quoted-only: we have read none of its sources'],
  ['there is none', { strength: 'one-good-source', sources: [] }, '"one-good-source" -> no strength: the claim names no source'],
  ['it is an opinion', { strength: 'opinion', verdict: 'judgement' }],
  ['it is no opinion', { strength: 'opinion' }, '"opinion" -> another strength: the claim is a fact with the verdict "confirmed"'],
])('how strong a claim is: %s', (_, claim, told) => {
  expect(toldBy(asStrongAsItsSources, { sources, claims: [{ id: 'C01', ...claim }] })).toEqual(told ? [`C01, strength: ${told}`] : []);
});
