import type { z } from 'astro/zod';
import { exploreAttributes } from './schemas/explore.ts';
import { choiceAttributes, contentNoteAttributes, idAttribute, noAttributes, stepAttributes } from './schemas/step.ts';
import type { Kind } from './references.ts';

/** What a chapter's component is and where it may stand. */
export interface Component {
  /** What its attributes must be. */
  readonly attributes: z.ZodObject;
  /** What it must stand right within. Absent: it may stand anywhere. */
  readonly within?: string;
  /** What it must not stand right within: a link cannot hold a link. */
  readonly outside?: string;
  /** Attributes that name other things. */
  readonly refers: Readonly<Record<string, Kind>>;
}

/** Everything a chapter may use besides plain words. */
export const components: Readonly<Record<string, Component>> = {
  Scene: { attributes: noAttributes, within: 'the chapter', refers: {} },
  Step: { attributes: stepAttributes, within: 'Scene', refers: { figure: 'figure' } },
  Choice: { attributes: choiceAttributes, within: 'Step', refers: { figure: 'figure' } },
  ContentNote: { attributes: contentNoteAttributes, within: 'Scene', refers: { skipTo: 'step' } },
  Claim: { attributes: idAttribute, outside: 'Term', refers: { id: 'claim' } },
  Place: { attributes: idAttribute, refers: { id: 'place' } },
  Group: { attributes: idAttribute, refers: { id: 'group' } },
  Explore: { attributes: exploreAttributes, within: 'the chapter', refers: {} },
  Term: { attributes: idAttribute, outside: 'Claim', refers: { id: 'term' } },
};
