import { globSync, readFileSync } from 'node:fs';
import { list, parse } from 'postcss';
import { expect, test } from 'vitest';

/** What is in the middle whichever way one reads, and what every browser we serve can float by its side only. */
const excepted = ['left: 50%', 'float: left', 'float: right'];

/** Four lengths in a row go round from the top; the second and the fourth are the sides. */
function isUneven(prop: string, value: string): boolean {
  const [, right, , left] = list.space(value.replace(/\s*!important$/, ''));
  return /^(?:margin|padding|inset|border-width|scroll-(?:margin|padding))$/.test(prop) && left !== undefined && left !== right;
}

test('style sheets say start and end, so that a page can be read from either side; pictures alone keep theirs', () => {
  const found = globSync('src/**/*.css', { exclude: ['src/styles/picture.css'] }).flatMap((file) => {
    const sided: string[] = [];
    parse(readFileSync(file, 'utf8')).walkDecls(({ prop, value }) => {
      if (/^(?:left|right)$|-(?:left|right)$/.test(prop) || /^(?:left|right)$/.test(value) || isUneven(prop, value)) sided.push(`${prop}: ${value}`);
    });
    return sided.filter((one) => !excepted.includes(one)).map((one) => `${file}: ${one}`);
  });
  expect(found).toEqual([]);
});
