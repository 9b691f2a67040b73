/** Writes the page's address anew, in place. WebKit refuses more than a hundred in ten seconds, and throws: then the last one stays. */
export function writeAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The next one is written again.
  }
}
