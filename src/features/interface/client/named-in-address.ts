/** The id that the address names, without its sign; empty where it names none. */
export function namedInAddress(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    // Somebody else's "100%" is no code: it names what it says.
    return written;
  }
}
