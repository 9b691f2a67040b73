/** An address on this site, from its root: `href('/claims/')`. Holds under any BASE. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
