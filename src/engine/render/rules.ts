import type { Declaration, Root } from 'postcss';

/** Property -> value, as written. */
export type Declarations = Readonly<Record<string, string>>;

/** An element as far as selectors see it. */
export interface Element {
  readonly tag: string;
  readonly classes: readonly string[];
}

/** One selector of a style sheet with what it declares. */
export interface Rule {
  /** Ancestors and the element itself, outermost first. */
  readonly path: readonly Element[];
  /** Classes count a hundred, tags one; later rules of the same weight win. */
  readonly weight: number;
  readonly declarations: Declarations;
}

/**
 * The rules of a style sheet of the simple kind `picture.css` is: tags, classes, descent and child. Rules for other
 * media are left out. Throws at a selector it would misread, so that no look is lost in silence.
 */
export function rulesOf(sheet: Root): Rule[] {
  return sheet.nodes
    .filter((node) => node.type === 'rule')
    .flatMap(({ selectors, nodes }) => {
      const said = nodes.filter((node): node is Declaration => node.type === 'decl').map(({ prop, value }) => [prop, value] as const);
      return selectors.map((selector) => ({ path: pathOf(selector), declarations: Object.fromEntries(said) }));
    })
    .map((rule, order) => ({ ...rule, weight: weightOf(rule.path) + order / 1e6 }));
}

/** What the rules say of an element, stronger rules over weaker ones. `path`: its ancestors and itself. */
export function declared(rules: readonly Rule[], path: readonly Element[]): Declarations {
  const found = rules.filter((rule) => matches(rule.path, path)).sort((a, b) => a.weight - b.weight);
  return Object.assign({}, ...found.map(({ declarations }) => declarations)) as Declarations;
}

/** `*` is an element without a tag. */
function pathOf(selector: string): Element[] {
  return selector.split(/[\s>]+/).map((compound) => {
    const parts = /^(\*|[a-z]*)((?:\.[\w-]+)*)$/.exec(compound);
    if (!parts) throw new Error(`The style sheet of pictures has the selector "${selector}"; files and cards understand only tags, classes and descent.`);
    return { tag: parts[1]!.replace('*', ''), classes: parts[2]!.split('.').filter(Boolean) };
  });
}

function weightOf(path: readonly Element[]): number {
  return path.reduce((sum, { tag, classes }) => sum + classes.length * 100 + (tag ? 1 : 0), 0);
}

function matches(rule: readonly Element[], path: readonly Element[]): boolean {
  let level = path.length - 1;
  if (!fits(rule.at(-1)!, path[level]!)) return false;
  for (const wanted of rule.slice(0, -1).reverse()) {
    do level -= 1;
    while (level >= 0 && !fits(wanted, path[level]!));
    if (level < 0) return false;
  }
  return true;
}

function fits(wanted: Element, element: Element): boolean {
  return (wanted.tag === '' || wanted.tag === element.tag) && wanted.classes.every((name) => element.classes.includes(name));
}
