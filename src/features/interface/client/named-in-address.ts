/** The id that the address, or another with this hash, names, without its sign; empty where it names none. Words that a link leads to are no part of it; a browser that knows no such links, as Firefox before 131, leaves them in. */
export function namedInAddress(hash = location.hash): string {
  const written = hash.slice(1).replace(/:~:.*$/s, '');
  try {
    return decodeURIComponent(written);
  } catch {
    // Somebody else's "100%" is no code: it names what it says.
    return written;
  }
}
