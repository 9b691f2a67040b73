import { existsSync } from 'node:fs';
import { faultsOfEdition, noteEdition } from '../../src/content/editions.ts';
import { problemsAsText } from '../../src/content/problem.ts';

/** `npm run edition -- fr`: notes that the edition in `content/fr` says what the content says today, and tells what it still lacks. */
const language = process.argv[2];
if (!language || !existsSync(`content/${language}`)) {
  console.error(`Name the folder of an edition: npm run edition -- fr, for content/fr. Found: ${language ?? 'nothing'}.`);
  process.exit(1);
}
console.log(`${noteEdition('content', language)} texts noted`);
const faults = faultsOfEdition('content', language);
console.log(faults.length === 0 ? 'The edition is whole.' : problemsAsText(faults));
process.exitCode = faults.length === 0 ? 0 : 1;
