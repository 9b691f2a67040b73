import type { Change } from '../../content/schemas/change.ts';
import { site } from '../../site/site.ts';
import { licence } from '../../site/licence.ts';
import { dateParts, type CslRecord } from './csl.ts';

/** A chapter or a step, as far as a citation needs it. */
export interface Cited {
  readonly title: string;
  /** Path of its page in the site: `rift/`, `rift/ambush/`. */
  readonly path: string;
  /** The whole address of that page. */
  readonly url: string;
  /** Where it stands for good, as it was when it was last frozen. */
  readonly frozen?: string | undefined;
}

/**
 * A chapter or a step of ours as a citation record. The site is the work and signs for it; the essay it follows is
 * named as its source, since its author wrote no word of ours.
 */
export function ownRecord({ title, path, url, frozen }: Cited, changes: readonly Change[]): CslRecord {
  const days = changes.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    id: ['across-the-line', ...path.split('/').filter(Boolean)].join('-'),
    type: 'webpage',
    title: title.replaceAll('\u00a0', ' '),
    author: [{ literal: site.name }],
    'container-title': site.name,
    ...(first && { issued: dateParts(first) }),
    URL: url,
    ...(frozen && { archive_location: frozen }),
    language: site.edition.language,
    ...(last && { version: last }),
    license: licence.url,
    note: site.essay,
  };
}
