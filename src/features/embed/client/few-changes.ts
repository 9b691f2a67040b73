/** Keeps two pages from driving one another: a frame and a host that each answer the other's change of size. */
export interface FewChanges {
  /** True where one more may be told at this moment, in milliseconds; false from the moment there were too many. */
  readonly allow: (now: number) => boolean;
  /** The reader did something, so that a change is his and not the host's. */
  readonly renew: () => void;
}

/** At most `most` changes in any `span` milliseconds; after too many, silence until it is renewed. */
export function fewChanges(most = 30, span = 2000): FewChanges {
  let told: number[] = [];
  let silent = false;
  return {
    allow(now) {
      told = told.filter((when) => now - when < span);
      if (told.length >= most) silent = true;
      if (!silent) told.push(now);
      return !silent;
    },
    renew: () => void (silent = false),
  };
}
