import { href } from './href.ts';

/** The whole address of a page of ours, as others write it: `claims/` as `https://…/claims/`. */
export function absolute(path: string, site: string = import.meta.env.SITE, base?: string): string {
  return new URL(href(path, base), site).href;
}
