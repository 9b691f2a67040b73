/** Property -> value, as written. */
export type Declarations = Readonly<Record<string, string>>;

/** An element as far as selectors see it. */
export interface Element {
  /** Empty for an element that is only known by its classes. */
  readonly tag: string;
  readonly classes: readonly string[];
}

/** One selector of the sheet with what it declares. */
export interface Rule {
  /** Ancestors and the element itself, outermost first. */
  readonly path: readonly Element[];
  /** Classes count a hundred, tags one; later rules of the same weight win. */
  readonly weight: number;
  readonly declarations: Declarations;
}

/**
 * Reads a style sheet of the simple kind `picture.css` is: tags, classes, descent and child. Rules for other media
 * are left out. Throws at a selector it would misread, so that no look is lost in silence.
 */
export function readSheet(css: string): Rule[] {
  const plain = css.replace(/\/\*[^]*?\*\//g, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selectors, body]) => selectors!.split(',').map((selector) => ruleOf(selector.trim(), body!)))
    .map((rule, order) => ({ ...rule, weight: rule.weight + order / 1e6 }));
}

/** What the rules say of an element, stronger rules over weaker ones. `path`: its ancestors and itself. */
export function declared(rules: readonly Rule[], path: readonly Element[]): Declarations {
  const found = rules.filter((rule) => matches(rule.path, path)).sort((a, b) => a.weight - b.weight);
  return Object.assign({}, ...found.map(({ declarations }) => declarations)) as Declarations;
}

function ruleOf(selector: string, body: string): Rule {
  const path = selector.split(/[\s>]+/).map((compound) => {
    const parts = /^(\*|[a-z]*)((?:\.[\w-]+)*)$/.exec(compound);
    if (!parts) throw new Error(`The style sheet of pictures has the selector "${selector}"; files and cards understand only tags, classes and descent.`);
    return { tag: parts[1]!.replace('*', ''), classes: parts[2]!.split('.').filter(Boolean) };
  });
  const weight = path.reduce((sum, { tag, classes }) => sum + classes.length * 100 + (tag ? 1 : 0), 0);
  const declarations = Object.fromEntries(
    body.split(';').filter((line) => line.includes(':')).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { path, weight, declarations };
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
