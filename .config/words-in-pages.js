const message = "Readers' words stand in content/: a label in interface.yaml, said with say('group.key') or, in the browser, said('group.key'); prose in pages/*.mdx.";

/** Attributes, properties and variables that no reader reads, whatever stands in them. */
const unread = /^(?:class|class:list|className|rel|media|sizes|style|d|viewBox|preserveAspectRatio|points|transform|sandbox|allow|type|href|src|srcset|id|for|name|key|role|lang|prefix|content|property|http-equiv|onerror|data-.*|autocomplete|spellcheck|loading|stroke.*|fill|of|@type)$/;
/** Attributes that a reader hears or sees. */
const read = /^(?:aria-label|title|alt|placeholder|label|description|deck)$/;
/** Calls that take no words: selectors, parts of the document, keys. */
const wordless = /^(?:querySelector(?:All)?|closest|matches|matchMedia|find|join|split|replace(?:All)?|test|exec|setAttribute|removeAttribute|createElement|make|say|said)$/;

const twoWords = /\p{L}{2,}[,.;:’”)]*[\s\u00a0]+[(‘“]*\p{L}{2,}/u;
/** One word that begins like a label: `Copied`. */
const label = /^\p{Lu}\p{Ll}{2,}\.?$/u;
/** A word of small letters; capitals alone, such as SVG, are a name. */
const anyWord = /\p{L}?\p{Ll}{2}/u;

/** Refuses words for readers in what prints or moves a page; errors are for editors. */
const noWords = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const around = (node) => context.sourceCode.getAncestors(node);
    const isUnread = (one) => (one.type === 'NewExpression' && /Error$/.test(one.callee.name ?? ''))
      || (one.type === 'JSXAttribute' && unread.test(nameOf(one.name)))
      || (one.type === 'Property' && unread.test(one.key.value ?? one.key.name ?? ''))
      || (one.type === 'VariableDeclarator' && unread.test(one.id.name ?? ''))
      || (one.type === 'CallExpression' && wordless.test(one.callee.property?.name ?? one.callee.name ?? ''))
      || (one.type === 'BinaryExpression' && /^[!=]=/.test(one.operator))
      || /^(?:ImportDeclaration|TSLiteralType)$/.test(one.type);
    const check = (node, text) => {
      const its = around(node);
      const attribute = its.findLast(({ type }) => type === 'JSXAttribute');
      const isRead = attribute !== undefined && read.test(nameOf(attribute.name)) && anyWord.test(text);
      if ((isRead || twoWords.test(text) || label.test(text)) && !its.some(isUnread)) context.report({ node, message });
    };
    return {
      JSXText: (node) => {
        const isCode = around(node).some((one) => /^(?:style|script|code)$/.test(one.openingElement?.name?.name ?? ''));
        if (anyWord.test(node.value) && !isCode) context.report({ node, message });
      },
      Literal: (node) => { if (typeof node.value === 'string' && !/^\w+\/[\w.+-]+(?:;|$)/.test(node.value)) check(node, node.value); },
      TemplateElement: (node) => { check(node, withoutTags(node.value.cooked ?? '')); },
    };
  },
};

/** What is left of markup when its tags are gone, cut ones too. */
function withoutTags(text) {
  return text.replace(/<[^>]*>?|\{\{[^|}]*/g, '<>').replace(/^[^<>]*>|[\w:-]+="[^"]*"?/g, '<>');
}

function nameOf(name) {
  return name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : String(name.name);
}

/** No words in what prints or moves a page. */
export const wordsInPages = [
  {
    files: ['src/{features,layouts,pages,site}/**/*.{astro,ts}'],
    // What it says is for editors.
    ignores: ['**/*.test.ts', 'src/site/words-without-marks.ts'],
    plugins: { 'page-words': { rules: { 'in-code': noWords } } },
    rules: { 'page-words/in-code': 'error' },
  },
];
