import { ESLint } from 'eslint';

/** Rules that refuse readers' words in code. */
const rules = ['page-words/in-code', 'words/in-scenes'];
const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });
const results = await eslint.lintFiles(['src/{features,layouts,pages,site,scenes}/**/*.{astro,ts}']);
let words = 0;
for (const { filePath, messages, source = '' } of results) {
  const found = messages.filter(({ ruleId }) => rules.includes(ruleId ?? ''));
  const here = found.reduce((sum, { line, column, endLine = line, endColumn = column }) => sum + countIn(source.split('\n').slice(line - 1, endLine), column - 1, endColumn - 1), 0);
  if (here > 0) console.log(`${String(here).padStart(5)}  ${filePath.replace(`${process.cwd()}/`, '')}`);
  words += here;
}
console.log(`${String(words).padStart(5)}  words for readers are left in code`);

function countIn(lines: readonly string[], from: number, to: number): number {
  const text = lines.map((line, i) => line.slice(i === 0 ? from : 0, i === lines.length - 1 ? to : undefined)).join(' ');
  return text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
}
