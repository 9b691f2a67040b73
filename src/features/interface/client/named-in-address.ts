/** The id that the address, or another with this hash, names, without its sign; empty where it names none. */
export function namedInAddress(hash = location.hash): string {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    // Somebody else's "100%" is no code: it names what it says.
    return written;
  }
}
