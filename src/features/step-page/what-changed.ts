/** A picture as far as words tell of it. */
export interface ShownPicture {
  readonly scene: string;
  /** The line at its head. */
  readonly title: string;
  /** Names of the places and groups on it, in order. */
  readonly names: readonly string[];
}

/** What a picture shows that the one before it did not, in sentences drawn from the pictures themselves. */
export function whatChanged(before: ShownPicture, now: ShownPicture): string[] {
  if (before.scene !== now.scene) return [`Another picture, headed ${quoted(now.title)}, takes the place of ${quoted(before.title)}. The line runs on from one into the other.`];
  const headed = before.title === now.title ? [] : [`The same kind of picture, now headed ${quoted(now.title)}; before, it was ${quoted(before.title)}.`];
  const come = now.names.filter((name) => !before.names.includes(name));
  const gone = before.names.filter((name) => !now.names.includes(name));
  const sentences = [...headed, ...listed('New on it', come), ...listed('No longer on it', gone)];
  return sentences.length > 0 ? sentences : ['The picture is the same as before.'];
}

function listed(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`${what}: ${[names.slice(0, -1).join(', '), names.at(-1)!].filter(Boolean).join(' and ')}.`];
}

function quoted(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
