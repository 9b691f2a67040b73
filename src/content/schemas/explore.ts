import type { z } from 'astro/zod';
import { record } from './record.ts';
import { oneOf } from './kinds.ts';

/** The panels a reader may stay with after a chapter; each is a page of its own under `/explore/`. */
export const panelNames = ['events', 'groups', 'attacks', 'interests'] as const;

/** The attribute of `<Explore what="events" />`. */
export const exploreAttributes = record({
  /** The panel it leads to. */
  what: oneOf(panelNames),
});

export type PanelName = z.infer<typeof exploreAttributes>['what'];
