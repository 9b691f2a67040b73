import type { z } from 'astro/zod';
import { record } from './record.ts';
import { kebab, words } from './kinds.ts';

/** Somebody the ledger files claims under: an entry of `content/speakers.yaml`, in the order of its filter. */
export const speaker = record({
  /** The `speakers` of claims name it. */
  id: kebab('the id of the speaker'),
  /** Who it is, as the filter lists it. */
  name: words('who it is'),
});

export type Speaker = z.infer<typeof speaker>;
