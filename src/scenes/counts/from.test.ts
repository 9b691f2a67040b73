import { expect, test } from 'vitest';
import { readContent } from '../../content/open-content.ts';
import { rowsFor } from '../from/rows.ts';
import { from } from './from.ts';
import { states } from './states.ts';

const { library } = readContent();

test.each(Object.entries(states))('in %s what is admitted is said by their own side, what is claimed by the other, civilians by the United Nations', (state, { dead, civilians }) => {
  const { rows, behind } = rowsFor(`counts/${state}`, library, () => undefined as never);
  from(rows, state);
  const read = behind().tables[0]!.rows as typeof library.claimsVsAdmitted;
  const speaker = (id: string): string => read.find((row) => row.id === id)!.said_by;
  expect([speaker(`${dead}-fighters-admitted`), speaker(`${dead}-fighters-claimed`)]).toEqual(['Taliban government', 'Pakistan']);
  expect([speaker(`${dead}-soldiers-admitted`), speaker(`${dead}-soldiers-claimed`)]).toEqual(['Pakistan', 'Taliban government']);
  expect(speaker(civilians)).toMatch(/^UN/);
  expect(read.map(({ quantity }) => quantity)).toEqual(Array(5).fill('killed'));
});
