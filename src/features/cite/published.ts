import { absolute } from '../../site/absolute.ts';
import { siteLibrary } from '../../site/content.ts';
import type { Published } from './structured-data.ts';

/** The site's content and addresses, for statements about it. */
export function published(): Published {
  return { ...siteLibrary(), at: (path) => absolute(path) };
}
