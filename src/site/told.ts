import { absolute } from './absolute.ts';
import { siteLibrary } from './content.ts';
import type { Told } from './structured-data.ts';

/** The site's content and addresses, for statements about it. */
export function told(): Told {
  return { ...siteLibrary(), at: (path) => absolute(path) };
}
