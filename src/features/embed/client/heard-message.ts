/** What a message of the host's page asks for; nothing for any that is not exactly of our shape or of one we know. */
export type Heard = { readonly kind: 'goto'; readonly step: string } | { readonly kind: 'tell-height' } | null;

/**
 * Reads a message. `steps`: the ids that can be gone to. Hosts that load their script after our frame ask for
 * the height they missed: WordPress and H5P with `ready`, our own with `atl:hello`.
 */
export function heard(data: unknown, steps: readonly string[]): Heard {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const said = data as Readonly<Record<string, unknown>>;
  if (said['type'] === 'atl:goto' && said['v'] === 1) {
    const step = said['step'];
    return typeof step === 'string' && steps.includes(step) ? { kind: 'goto', step } : null;
  }
  const asks = (said['type'] === 'atl:hello' && said['v'] === 1) || said['message'] === 'ready' || (said['context'] === 'h5p' && said['action'] === 'ready');
  return asks ? { kind: 'tell-height' } : null;
}
