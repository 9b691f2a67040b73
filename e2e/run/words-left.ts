import { ESLint } from 'eslint';

/** Rules that refuse readers' words in code. Scenes of the old way are still let off theirs; here they are counted. */
const rules = ['page-words/in-code', 'words/in-scenes'];
const { wordsInScenes } = (await import(new URL('../../.config/words-in-scenes.js', import.meta.url).href)) as { wordsInScenes: readonly { readonly ignores: readonly string[] }[] };
const all = wordsInScenes.map((one) => ({ ...one, ignores: one.ignores.filter((path) => !/^src\/scenes\/[a-z]+\/\*\*$/.test(path) || path === 'src/scenes/from/**') }));
const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js', overrideConfig: all as never });
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
