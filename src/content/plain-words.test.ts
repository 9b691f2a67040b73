import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { anchors } from './schemas/anchors.ts';
import { chapterFrontmatter } from './schemas/chapter.ts';
import { change } from './schemas/change.ts';
import { claim } from './schemas/claim.ts';
import { term } from './schemas/glossary.ts';
import { names } from './schemas/names.ts';
import { source } from './schemas/source.ts';
import { choiceAttributes, contentNoteAttributes, idAttribute, stepAttributes } from './schemas/step.ts';
import { tables } from './tables.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  anchors, change, chapterFrontmatter, claim, names, source, term, choiceAttributes, contentNoteAttributes, idAttribute, stepAttributes,
  ...Object.fromEntries(Object.entries(tables).map(([name, { row }]) => [name, row])),
};

/** Records that break every check: nothing, wrong types, words that fit nowhere, words that are far too long. */
const faulty = (keys: readonly string[]): unknown[] => [
  undefined,
  {},
  { colour: 'red' },
  ...[7, '', '?', 'x'.repeat(2000), '? '.repeat(200), ['?'], [7], [{ colour: 'red' }], {}].map((value) => Object.fromEntries(keys.map((key) => [key, value]))),
];

test.each(Object.entries(schemas))('every message of %s is in words of ours', (_, schema) => {
  const keys = 'shape' in schema ? Object.keys(schema.shape as object) : ['aliases', 'rift'];
  const messages = faulty(keys).flatMap((value) => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? []);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).not.toMatch(/^(Invalid|Too (big|small)|Unrecognized|Expected)/i);
});
