import { parse, type Container, type Root } from 'postcss';

/** The page without the rules of its style sheets that nothing in it can meet. Nothing ever will: no script runs in a frozen page. */
export function withUsedRules(html: string): string {
  return html.replace(/(<style\b[^>]*>)([^]*?)(<\/style>)/g, (_, open: string, css: string, close: string) => `${open}${usedRules(parse(css), html).toString()}${close}`);
}

/**
 * The sheet without the rules that ask for a class, a kind of element or an attribute that the markup does not have. What stands in
 * brackets (`:is()`, `:not()`) is not looked into. What a reader opens and any attribute of the root, which scripts set, counts as there.
 */
export function usedRules(sheet: Root, html: string): Root {
  const there = namesIn(html);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes')) return;
    const left = rule.selectors.filter((selector) => namesAsked(selector).every((name) => there.has(name)));
    if (left.length === 0) removed(rule);
    else if (left.length < rule.selectors.length) rule.selectors = left;
  });
  return sheet;
}

/** Takes it out, and what then holds nothing. */
export function removed(one: Container): void {
  const { parent } = one;
  one.remove();
  if (parent?.type === 'atrule' && (parent as Container).nodes?.length === 0) removed(parent as Container);
}

/** Elements as `main`, classes as `.deck`, attributes as `[data-step`. */
function namesIn(html: string): ReadonlySet<string> {
  const names = new Set(['[open']);
  for (const [, element = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/gi)) {
    names.add(element.toLowerCase());
    for (const [, name = '', value = ''] of attributes.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)) {
      names.add(`[${name}`);
      if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one}`);
    }
  }
  return names;
}

function namesAsked(selector: string): string[] {
  const outside = selector.replaceAll(/\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '').replaceAll(/(?:html|:root)(?:\[[^\]]*\])+/g, '');
  const elements = outside.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/::?[\w-]+/g, '').matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gi);
  return [...[...elements].map(([, name = '']) => name.toLowerCase()), ...(outside.replaceAll(/"[^"]*"|'[^']*'/g, '').match(/\.[a-z][\w-]*|\[[\w-]+/gi) ?? [])];
}
