import { readFileSync } from 'node:fs';

/** Every look there is: a literal of nothing but looks is none for readers. */
const looks = new Set([...readFileSync(new URL('../src/styles/picture.css', import.meta.url), 'utf8').matchAll(/\.([a-z][\w-]*)/g)].map(([, look]) => look));

const message = 'Readers\' words stand in content/pictures/<scene>.yaml: take them by key, text("key", words("key"), box, frame). Looks are words of src/styles/picture.css.';

/** An error speaks to editors, a comparison asks what a cell says: nobody reads either. */
const isUnread = ({ type, callee, operator }) => (type === 'NewExpression' && /(Error|Missing)$/.test(callee.name)) || (type === 'BinaryExpression' && /^[!=]==$/.test(operator));

/** Refuses a literal with a space between two words, unless all of them are looks or no reader can meet it. */
const noWords = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node, text, isLook = (word) => looks.has(word)) => {
      if (!/\p{L}[,.;:’)]*[\s\u00a0]+[(‘“]*\p{L}/u.test(text)) return;
      if (text.trim().split(/\s+/).every(isLook)) return;
      if (context.sourceCode.getAncestors(node).some(isUnread)) return;
      context.report({ node, message });
    };
    return {
      Literal: (node) => { if (typeof node.value === 'string') check(node, node.value); },
      // A look may go on in what is put in: `fading-${i}`.
      TemplateElement: (node) => check(node, node.value.cooked ?? '', (word) => [...looks].some((look) => look.startsWith(word))),
    };
  },
};

/** No words in the files that draw and in those that load. */
export const wordsInScenes = [
  {
    files: ['src/scenes/*/*.ts'],
    ignores: ['**/*.test.ts', '**/sample.ts'],
    plugins: { words: { rules: { 'in-scenes': noWords } } },
    rules: { 'words/in-scenes': 'error' },
    // So that what lint remembers of a file ends where they change.
    settings: { looks: [...looks] },
  },
];
