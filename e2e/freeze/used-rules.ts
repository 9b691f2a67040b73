import { parse, type Container } from 'postcss';

/** The page without the rules of its style sheets that ask for a class nothing in it has. Nothing ever gets one: no script runs in a frozen page. */
export function withUsedRules(html: string): string {
  const classes = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const used = (selector: string): boolean => selector.includes('(') || [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].every(([, name = '']) => classes.has(name));
  return html.replace(/(<style\b[^>]*>)([^]*?)(<\/style>)/g, (_, open: string, css: string, close: string) => {
    const sheet = parse(css);
    sheet.walkRules((rule) => {
      if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes')) return;
      const left = rule.selectors.filter(used);
      if (left.length === 0) removed(rule);
      else if (left.length < rule.selectors.length) rule.selectors = left;
    });
    return `${open}${sheet.toString()}${close}`;
  });
}

/** Takes it out, and what then holds nothing. */
function removed(one: Container): void {
  const { parent } = one;
  one.remove();
  if (parent?.type === 'atrule' && (parent as Container).nodes?.length === 0) removed(parent as Container);
}
