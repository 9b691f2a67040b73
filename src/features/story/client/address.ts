import { writeAddress } from '../../interface/client/write-address.ts';

/**
 * Keeps the address in step with the reader, in place: no history entries, and nothing before the
 * reader's own first move, so that a link that was followed stays as it came.
 */
export function addressFollows(): (step: string | null) => void {
  let moved = false;
  const move = (): void => void (moved = true);
  for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(kind, move, { once: true, passive: true });

  return (step) => {
    const hash = step ? `#${step}` : '';
    if (!moved || location.hash === hash) return;
    writeAddress(`${location.pathname}${location.search}${hash}`);
  };
}
