import { parse, type Rule } from 'postcss';
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
  light.walkRules((rule) => {
    const other: string[] = [];
    rule.walkDecls((token) => {
      const schemes = inSchemes(token.value);
      if (schemes.dark !== schemes.light) other.push(`${token.prop}: ${schemes.dark};`);
      token.value = schemes.light;
    });
    if (other.length > 0) dark.push(`@media ${[...asked(rule.parent), '(prefers-color-scheme: dark)'].join(' and ')} { ${rule.selector} { ${other.join(' ')} } }`);
  });
  const sheet = parse(`${light.toString()} ${dark.join(' ')}${picture.toString()}`);
  sheet.walkComments((comment) => {
    comment.remove();
  });
  sheet.walkDecls((declaration) => {
    // Programs for slides and print that know no variables would paint all black.
    if (declaration.value.includes('var(')) declaration.cloneBefore({ value: plainValue(declaration.value) });
  });
  return sheet.toString().replace(/\s+/g, ' ');
}

/** The wish of a reader under which a rule holds: `(prefers-contrast: more)`. */
function asked(parent: Rule['parent']): string[] {
  return parent?.type === 'atrule' && 'params' in parent ? [String(parent.params)] : [];
}
