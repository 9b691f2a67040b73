import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { states, type CountsState } from './states.ts';
import { smallFrontier } from '../small-frontier.ts';
import { countsData } from './from.ts';

const { library } = readContent();
const { figures } = countsData(library, smallFrontier);

test('a number as told holds the number that is drawn', () => {
  for (const { value, told } of Object.values(figures)) expect(told).toMatch(new RegExp(`\\b${value}$`));
});

test('what is admitted is said by their own side, what is claimed by the other, civilians by the United Nations', () => {
  const speaker = (id: string): string => library.claimsVsAdmitted.find((row) => row.id === id)!.said_by;
  for (const { dead, civilians } of Object.values<CountsState>(states)) {
    expect([speaker(dead.kabul.admitted), speaker(dead.kabul.claimed)]).toEqual(['Taliban government', 'Pakistan']);
    expect([speaker(dead.islamabad.admitted), speaker(dead.islamabad.claimed)]).toEqual(['Pakistan', 'Taliban government']);
    expect(speaker(civilians)).toMatch(/^UN/);
  }
});

test('only the killed are drawn, never the injured', () => {
  for (const row of library.claimsVsAdmitted) if (row.id in figures) expect(row.quantity).toBe('killed');
});

test('a figure that is not in the table is refused with the names there are', () => {
  expect(() => countsData({ ...library, claimsVsAdmitted: library.claimsVsAdmitted.slice(0, 2) }, smallFrontier)).toThrow(/october-fighters-admitted.*october-soldiers-claimed/);
});
