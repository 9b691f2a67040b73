import { readLibrary } from '../../src/content/library.ts';
import { figureNames } from '../../src/scenes/registry.ts';

// Which sources could be lost: `npm run sources` lists those of which no archive is known to keep a copy, and those whose day of reading is not written down.

const { sources } = readLibrary('content', { figures: figureNames() }).library;
const online = sources.filter(({ url }) => url);
list('without an archived copy', online.filter(({ archived }) => !archived));
list('without the day they were read', online.filter(({ read, seen }) => !read && seen !== 'quoted'));

function list(what: string, found: typeof online): void {
  console.log(`${found.length} of ${online.length} sources ${what}:`);
  for (const { id, url } of found) console.log(`  ${id}  ${url}`);
}
