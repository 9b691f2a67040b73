import type { Problem } from './problem.ts';
import type { InterfaceWords } from './schemas/interface.ts';
import { validNames } from './valid-names.ts';

/** Where the code asks for words of `interface.yaml`. */
export interface Asked {
  /** `copy.done`; `copy.*` where any of the group may be asked for. */
  readonly key: string;
  /** The file that asks. */
  readonly by: string;
  /** False where the key only stands there, as in a list: it counts as asked for, and is not missed here. */
  readonly isCall: boolean;
}

const file = 'interface.yaml';

/** Every key of the catalogue, `copy.done`. */
export function keysOfInterface(words: InterfaceWords): string[] {
  return Object.entries(words).flatMap(([group, keys]) => Object.keys(keys).map((key) => `${group}.${key}`));
}

/** Words that are asked for and not there, and words that nobody asks for. */
export function unmatched(words: InterfaceWords, asked: readonly Asked[], where: (path: readonly PropertyKey[]) => string): Problem[] {
  const keys = keysOfInterface(words);
  const missing = asked.filter(({ key, isCall }) => isCall && !keys.includes(key));
  const wanted = new Set(asked.map(({ key }) => key));
  return [
    ...missing.map(({ key, by }) => ({ file, where: where([key.split('.')[0]!]), found: `no "${key}", which ${by} asks for`, expected: `words under this key; ${validNames('the keys there are', key, keys)}` })),
    ...keys.filter((key) => !wanted.has(key) && !wanted.has(key.replace(/\..*/, '.*'))).map((key) => ({ file, where: where(key.split('.')), found: 'words that no page asks for', expected: 'the key taken out' })),
  ];
}
