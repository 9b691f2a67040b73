import { globSync, readFileSync } from 'node:fs';
import postcss, { type Declaration, type Rule } from 'postcss';
import { expect, test } from 'vitest';

/** What holds of all style sheets, since one slip in any of them is seen in one browser only, or on paper only. */
const sheets = globSync('src/**/*.css').map((file) => ({ file, root: postcss.parse(readFileSync(file, 'utf8')) }));

test('how thick or how coloured a line under words is, is said in longhands: Safari before 26.2 drops the whole shorthand', () => {
  const said = sheets.flatMap(({ file, root }) => declarations(root, 'text-decoration').filter(({ value }) => value.includes(' ')).map(({ value }) => `${file}: ${value}`));
  expect(said).toEqual([]);
});

test('wide paper is not taken for a wide window', () => {
  const faults = sheets.flatMap(({ file, root }) => {
    const queries = atRules(root, 'media').flatMap((params) => params.split(',').map((one) => one.trim()));
    return queries.filter((query) => /^\((?:min-width|width >)/.test(query)).map((query) => `${file}: ${query}`);
  });
  expect(faults).toEqual([]);
});

// Pictures are drawn at fixed sizes, and grow as a whole.
test('letters grow with those the reader chose in the browser, and so do the widths at which a page changes', () => {
  const read = sheets.filter(({ file }) => !file.endsWith('styles/picture.css'));
  const fixed = (value: string): boolean => /\dpx/.test(value.replace(/^clamp\(\d+px/, ''));
  const sizes = read.flatMap(({ file, root }) => declarations(root, /^(?:font|font-size|line-height)$/).filter(({ value }) => fixed(value)).map(({ value }) => `${file}: ${value}: say px / 16 in rem`));
  const root = read.flatMap(({ file, root }) => declarations(root, /^font(?:-size)?$/).filter(({ parent }) => /(?:^|,\s*)(?:html|:root)$/.test((parent as Rule).selector)).map(({ value }) => `${file}: ${value}: say it of body, for rem is measured by the root`));
  const queries = read.flatMap(({ file, root }) => atRules(root, 'media').filter(fixed).map((query) => `${file}: ${query}: say px / 16 in em`));
  expect([...sizes, ...root, ...queries]).toEqual([]);
});

function atRules(root: postcss.Root, name: string): string[] {
  const found: string[] = [];
  root.walkAtRules(name, ({ params }) => void found.push(params));
  return found;
}

function declarations(root: postcss.Root, name: string | RegExp): Declaration[] {
  const found: Declaration[] = [];
  root.walkDecls(name, (one) => void found.push(one));
  return found;
}
