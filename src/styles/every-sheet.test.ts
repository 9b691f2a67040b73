import { globSync, readFileSync } from 'node:fs';
import postcss, { type Declaration } from 'postcss';
import { expect, test } from 'vitest';

/** What holds of all style sheets, since one slip in any of them is seen in one browser only, or on paper only. */
const sheets = globSync('src/**/*.css').map((file) => ({ file, root: postcss.parse(readFileSync(file, 'utf8')) }));

test('how thick or how coloured a line under words is, is said in longhands: Safari before 26.2 drops the whole shorthand', () => {
  const said = sheets.flatMap(({ file, root }) => declarations(root, 'text-decoration').filter(({ value }) => value.includes(' ')).map(({ value }) => `${file}: ${value}`));
  expect(said).toEqual([]);
});

function declarations(root: postcss.Root, name: string): Declaration[] {
  const found: Declaration[] = [];
  root.walkDecls(name, (one) => void found.push(one));
  return found;
}
