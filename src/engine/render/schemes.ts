const pair = /light-dark\(([^,()]+), ([^()]+)\)/g;
const variable = /(--[\w-]+): light-dark\([^,()]+, ([^()]+)\);/g;

/** A style sheet in the light scheme alone. */
export function inLight(css: string): string {
  return css.replace(pair, '$1');
}

/** A style sheet whose variables change with the scheme, for programs that do not know `light-dark()`: in the light scheme, with a rule for the dark one behind. */
export function inBothSchemes(css: string): string {
  const dark = [...css.matchAll(variable)].map(([, name, colour]) => `${name}: ${colour};`);
  return `${inLight(css)} @media (prefers-color-scheme: dark) { :root { ${dark.join(' ')} } }`;
}
