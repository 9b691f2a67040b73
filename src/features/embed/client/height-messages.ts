/** What the dialects need besides the height itself. */
export interface Frame {
  /** What the frame shows, `rift` or `rift/ambush`. */
  readonly id: string;
  /** Its address as the host wrote it, without the origin and the fragment. */
  readonly src: string;
  /** WordPress's word of recognition, which it hangs on the address as `#?secret=`. */
  readonly secret: string | null;
  /** pym's name for the frame, which it hangs on the address as `?childId=`. */
  readonly childId: string | null;
}

/** What the address of a frame says of its host. */
export function frameOf(id: string, address: string): Frame {
  const { pathname, search, searchParams, hash } = new URL(address);
  return { id, src: pathname + search, secret: new URLSearchParams(hash.replace(/^#\??/, '')).get('secret'), childId: searchParams.get('childId') };
}

/** A height, in whole pixels, as each of the hosts that listen wants to hear it. */
export function heightMessages(height: number, { id, src, secret, childId }: Frame): unknown[] {
  return [
    { type: 'atl:height', v: 1, id, height },
    { subject: 'lti.frameResize', height },
    { subject: 'org.imsglobal.lti.frameResize', height },
    { context: 'h5p', action: 'resize', height, scrollHeight: height },
    { 'datawrapper-height': { [src]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
  ];
}
