import { absolute } from '../../site/absolute.ts';
import { siteLibrary } from '../../site/content.ts';
import type { Told } from './structured-data.ts';

/** The site's content and addresses, for statements about it. */
export function told(): Told {
  return { ...siteLibrary(), at: (path) => absolute(path) };
}
