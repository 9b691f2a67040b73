import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

import { differences, manifestOf, type Edition } from './version.ts';
import { editionOf, frozenAs, versionDays, versionPairs, versionsFolder } from './versions.ts';

const step = { chapter: 'one', id: 'first', title: 'First', words: 'Words of old.', alt: 'A line.' };
const claim = { id: 'C01', title: 'A claim', verdict: 'confirmed', says: 'It says.', record: 'It shows.' };
const old: Edition = { day: '2026-01-01', steps: [step, { ...step, id: 'second', title: 'Second' }], claims: [claim, { ...claim, id: 'C02' }] };

test('nothing changed between a version and itself', () => {
  expect(differences(old, old)).toEqual([]);
});

test('a changed word is told with what stood before, in its step; all that stayed is not told', () => {
  const after = { ...old, steps: [{ ...step, words: 'New words.' }, old.steps[1]!] };
  expect(differences(old, after)).toEqual([{ kind: 'step', id: 'first', is: 'changed', title: 'First', fields: [{ field: 'words', before: 'Words of old.', after: 'New words.' }] }]);
});

test('what is new, what is gone and a verdict that changed are told, steps before claims', () => {
  const after: Edition = { day: '2026-02-01', steps: [step, { ...step, id: 'third', title: 'Third' }], claims: [{ ...claim, verdict: 'disputed', strength: 'agreed' }] };
  expect(differences(old, after).map(({ kind, id, is, fields }) => [kind, id, is, fields.map(({ field }) => field).join(' ')])).toEqual([
    ['step', 'third', 'new', 'chapter title words alt'],
    ['step', 'second', 'gone', 'chapter title words alt'],
    ['claim', 'C01', 'changed', 'verdict strength'],
    ['claim', 'C02', 'gone', 'title verdict says record'],
  ]);
});

test('a step that moved to another chapter has changed', () => {
  expect(differences(old, { ...old, steps: [{ ...step, chapter: 'two' }, old.steps[1]!] })[0]!.fields).toEqual([{ field: 'chapter', before: 'one', after: 'two' }]);
});

test('a claim of another name, and one of another id, are told: the one as changed, the other as gone and new', () => {
  const renamed = differences(old, { ...old, claims: [{ ...claim, title: 'The claim, told better' }, old.claims[1]!] });
  expect(renamed).toEqual([{ kind: 'claim', id: 'C01', is: 'changed', title: 'The claim, told better', fields: [{ field: 'title', before: 'A claim', after: 'The claim, told better' }] }]);
  const another = differences(old, { ...old, claims: [claim, { ...claim, id: 'C03' }] });
  expect(another.map(({ id, is }) => [id, is])).toEqual([['C03', 'new'], ['C02', 'gone']]);
});

test('of steps in another order only those that moved are told, with what they followed and follow', () => {
  const [a, b, c] = [step, old.steps[1]!, { ...step, id: 'third', title: 'Third' }];
  const three: Edition = { ...old, steps: [a, b, c] };
  expect(differences(three, { ...three, steps: [c, a, b] })).toEqual([{ kind: 'step', id: 'third', is: 'changed', title: 'Third', fields: [{ field: 'follows', before: 'Second', after: '' }] }]);
  expect(differences(three, { ...three, steps: [b, a, c] })).toHaveLength(1);
  expect(differences(three, { ...three, steps: [a, { ...b, id: 'new' }, b, c] }).map(({ is }) => is), 'what comes between moves nothing').toEqual(['new']);
});

test('one byte changed, a file added or taken away shows in the manifest', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'version-'));
  try {
    mkdirSync(path.join(folder, 'data'));
    writeFileSync(path.join(folder, 'data/a.csv'), 'a,b\n');
    const frozen = manifestOf(folder);
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(frozen));
    expect(manifestOf(folder)).toEqual(frozen);
    writeFileSync(path.join(folder, 'data/a.csv'), 'a;b\n');
    expect(manifestOf(folder)).not.toEqual(frozen);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every two versions can be set side by side, and a folder of another name is none', () => {
  expect(versionPairs(['2026-01-01', '2026-02-01', '2026-03-01']).map(({ name, before, after }) => [name, before, after])).toEqual([
    ['2026-01-01-to-2026-02-01', '2026-01-01', '2026-02-01'],
    ['2026-01-01-to-2026-03-01', '2026-01-01', '2026-03-01'],
    ['2026-02-01-to-2026-03-01', '2026-02-01', '2026-03-01'],
  ]);
  expect(versionDays('/no/such/folder')).toEqual([]);
});

test('frozen versions stand as they were frozen, each under 3 MB', () => {
  for (const day of versionDays()) {
    const now = manifestOf(path.join(versionsFolder, day));
    expect(now, `public/versions/${day} was changed; versions never are`).toEqual(frozenAs(day));
    expect(editionOf(day).day).toBe(day);
    expect(Object.values(now).reduce((sum, { bytes }) => sum + bytes, 0), day).toBeLessThan(3_000_000);
  }
});
