import { absolute } from '../../site/href.ts';
import { siteLibrary } from '../../site/site-library.ts';
import type { Published } from './structured-data.ts';

/** The site's content and addresses, for statements about it. */
export function published(): Published {
  return { ...siteLibrary(), at: (path) => absolute(path) };
}
