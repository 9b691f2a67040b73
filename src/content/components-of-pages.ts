import { z } from 'astro/zod';
import type { Component } from './components.ts';
import { record } from './schemas/record.ts';
import { idAttribute, noAttributes } from './schemas/step.ts';
import { words } from './schemas/kinds.ts';

const several = (what: string) => words(`${what}, with a space between two`);
const alone = (name: string) => z.literal('', { error: `${name} alone, without a value` }).optional();

/** What a page of prose may use besides words and plain HTML. Attributes that refer hold one id or several. */
export const componentsOfPages: Readonly<Record<string, Pick<Component, 'attributes' | 'refers'>>> = {
  Rests: { attributes: record({ steps: several('ids of steps').optional(), claims: several('ids of claims').optional(), sources: several('ids of sources').optional() }), refers: { steps: 'step', claims: 'claim', sources: 'source' } },
  Steps: { attributes: record({ ids: several('ids of steps') }), refers: { ids: 'step' } },
  Claims: { attributes: record({ ids: several('ids of claims') }), refers: { ids: 'claim' } },
  Evidence: { attributes: idAttribute, refers: { id: 'claim' } },
  Retold: { attributes: idAttribute, refers: { id: 'source' } },
  LessonCare: { attributes: record({ of: several('chapters with a lesson') }), refers: { of: 'chapter' } },
  Organiser: { attributes: record({ claims: several('ids of claims'), filled: alone('filled'), own: words('how many rows stay free').optional() }), refers: { claims: 'claim' } },
  Boxes: { attributes: record({ heads: words('the headings of a row'), rows: words('the names of the rows') }), refers: {} },
  Legend: { attributes: record({ of: z.enum(['verdicts', 'strengths', 'seen'], { error: 'one of verdicts, strengths, seen' }).optional() }), refers: {} },
  ShareToClassroom: { attributes: record({ path: words('the address of the page') }), refers: {} },
  ...Object.fromEntries(
    ['AllTables', 'Care', 'Changes', 'Groups', 'KeepOffline', 'Ledger', 'Lessons', 'Panels', 'People', 'ReportError', 'Reprints', 'Snippets', 'Sources', 'Terms', 'Titles', 'UseForm', 'Versions', 'WeakSpots'].map((name) => [name, { attributes: noAttributes, refers: {} }]),
  ),
};
