import type { ForkData } from './data.ts';

/** The line has fewer points than on the site, but enough for its knots. */
export const fixture: ForkData = { shares: Array.from({ length: 161 }, (_, i) => i / 160), warned: new Date('2022-04-24') };
