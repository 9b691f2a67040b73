import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import type { Claim } from '../../content/schemas/claim.ts';
import { claimsCsv } from './claims-csv.ts';

const claim = { id: 'C01', chapter: 'rift', title: 'A title', says: 'One, "two"', by: 'Both', speakers: ['kabul', 'islamabad'], verdict: 'nuanced', sources: ['a-2022', 'b-2023'] } as unknown as Claim;

test('a claim is read back with all that it says, lists as ids with spaces, and nothing where it says nothing', () => {
  const [row] = csvParse(claimsCsv([claim]));
  expect(row).toMatchObject({ id: 'C01', says: 'One, "two"', speakers: 'kabul islamabad', sources: 'a-2022 b-2023', paragraph: '' });
});
