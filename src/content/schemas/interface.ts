import { z } from 'astro/zod';
import { words } from './kinds.ts';

/** The forms of a word that is counted, by the names of Unicode: English has `one` and `other`. */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const group = 'words by their key: small letters and hyphens';
const said = words('words');
const counted = z.strictObject({ ...(Object.fromEntries(pluralForms.map((form) => [form, said.optional()])) as Record<(typeof pluralForms)[number], z.ZodOptional<typeof said>>), other: said }, { error: `words, or the forms of a number: ${pluralForms.join(', ')}, at least other` });

/**
 * `content/interface.yaml`: words on buttons, labels, headings and in short notes, by group and key: `copy.done`.
 * `{name}` and `{name:format}` are filled with what the page puts there; the form of a counted word follows `{count}`.
 */
export const interfaceWords = z.record(z.string().regex(/^[a-z-]+$/, { error: group }), z.record(z.string().regex(/^[a-z-]+$/, { error: group }), z.union([said, counted], { error: 'words, or the forms of a number: { one: ..., other: ... }' })), { error: 'groups of words by their key' });

export type InterfaceWords = z.infer<typeof interfaceWords>;
