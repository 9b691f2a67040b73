import { globSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, test } from 'vitest';

/** What is in the middle whichever way one reads, and what every browser we serve can float by its side only. */
const excepted = ['left: 50%', 'float: left', 'float: right'];

test('style sheets say start and end, so that a page can be read from either side; pictures alone keep theirs', () => {
  const found = globSync('src/**/*.css', { exclude: ['src/styles/picture.css'] }).flatMap((file) => {
    const sided: string[] = [];
    parse(readFileSync(file, 'utf8')).walkDecls(({ prop, value }) => {
      if (/^(?:left|right)$|-(?:left|right)$/.test(prop) || /^(?:left|right)$/.test(value)) sided.push(`${prop}: ${value}`);
    });
    return sided.filter((one) => !excepted.includes(one)).map((one) => `${file}: ${one}`);
  });
  expect(found).toEqual([]);
});
