const listed = 12;
const nearest = 5;

/**
 * The right names, for a message: all of them up to twelve, otherwise the five nearest to what was
 * found and how many there are.
 */
export function validNames(what: string, found: string, names: readonly string[]): string {
  if (names.length === 0) return `${what}; there is none yet`;
  if (names.length <= listed) return `${what}: ${names.join(', ')}`;
  const near = names
    .map((name) => ({ name, distance: editDistance(found, name) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, nearest)
    .map(({ name }) => name);
  return `${what}; nearest are ${near.join(', ')} (of ${names.length})`;
}

/** How many letters must be put in, taken out or changed to make one word the other. */
export function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      row.push(Math.min(at(row, j - 1) + 1, at(previous, j) + 1, at(previous, j - 1) + change));
    }
    previous = row;
  }
  return at(previous, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
