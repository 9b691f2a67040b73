/**
 * The address of a page of ours from its path in the site (`claims/`, `/rift/#ambush`), whatever
 * sub-path the site is served under.
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** The whole address of a page of ours, as others write it: `claims/` as `https://…/claims/`. */
export function absolute(path: string, site: string = import.meta.env.SITE, base?: string): string {
  return new URL(href(path, base), site).href;
}
