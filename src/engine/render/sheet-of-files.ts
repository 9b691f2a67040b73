import { parse } from 'postcss';
import { plainValue } from './looks.ts';
import { inSchemes, sheets } from './sheets.ts';

let written: string | undefined;

/** The style sheets of pictures as a file carries them: without comments and needless space, for programs that know no `light-dark()` and, perhaps, no variables. */
export function sheetOfFiles(): string {
  written ??= write();
  return written;
}

function write(): string {
  const { tokens, picture } = sheets();
  const light = tokens.clone();
  const dark: string[] = [];
  light.walkDecls((token) => {
    const schemes = inSchemes(token.value);
    if (schemes.dark !== schemes.light) dark.push(`${token.prop}: ${schemes.dark};`);
    token.value = schemes.light;
  });
  const sheet = parse(`${light.toString()} @media (prefers-color-scheme: dark) { :root { ${dark.join(' ')} } }${picture.toString()}`);
  sheet.walkComments((comment) => {
    comment.remove();
  });
  sheet.walkDecls((declaration) => {
    // Programs for slides and print that know no variables would paint all black.
    if (declaration.value.includes('var(')) declaration.cloneBefore({ value: plainValue(declaration.value) });
  });
  return sheet.toString().replace(/\s+/g, ' ');
}
