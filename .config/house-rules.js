const namedExports = {
  selector: ":matches(ExportDefaultDeclaration, ExportSpecifier[exported.name='default'])",
  message: 'Give the thing a name and export it by that name.',
};
const noBarrels = {
  selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
  message: 'Import from the file that defines it; do not pass it on.',
};
const whole = [namedExports, noBarrels];

const today = {
  selector: ":matches(NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'])",
  message: 'A picture depends on its data alone: take the date as an argument.',
};
const nameForContent = {
  selector: 'Program',
  message: 'Name the file for what it holds: no index, utils, helpers, common, misc or shared.',
};

// Newer than the oldest browsers that astro.config.mjs promises, or apt to throw there.
const promised = [
  ...['ariaLabel', 'ariaExpanded', 'ariaPressed', 'ariaCurrent', 'ariaHidden'].map((property) => ({ property, message: 'Firefox knows no such properties before 119: set the attribute.' })),
  { object: 'history', property: 'replaceState', message: 'WebKit throws after a hundred in ten seconds: writeAddress() in src/features/interface/client does not.' },
];

const pure = ['src/scenes/**', 'src/engine/marks/**', 'src/engine/geo/**'];
const noNames = '{index,utils,util,helpers,helper,common,misc,shared}';

/** The rules of ARCHITECTURE.md that lint can see. Each message says the mend. */
export const house = [
  { rules: { 'max-lines': ['error', { max: 200 }] } },
  // Only what a tool loads by its default export may have one.
  { files: ['**/*.{js,mjs,ts}'], ignores: ['.config/*.config.*', 'astro.config.mjs', '**/*.d.ts'], rules: { 'no-restricted-syntax': ['error', ...whole] } },
  {
    files: pure,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...lively()],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same three arguments must always give the same marks: place things by their data.' },
        { object: 'Date', property: 'now', message: today.message },
      ],
      'no-restricted-syntax': ['error', ...whole, today],
    },
  },
  { files: ['src/**/client/**', 'src/engine/stage/**'], ignores: ['**/write-address.ts'], rules: { 'no-restricted-properties': ['error', ...promised] } },
  { files: [`**/${noNames}.{js,mjs,ts}`, `src/**/{utils,helpers,common,misc,shared}/**`], rules: { 'no-restricted-syntax': ['error', ...whole, nameForContent] } },
];

function lively() {
  const names = ['document', 'window', 'globalThis', 'navigator', 'localStorage', 'fetch', 'performance', 'requestAnimationFrame', 'setTimeout'];
  const message = 'A picture is drawn while building, where there is no page or clock. What moves belongs in src/engine/stage.';
  return names.map((name) => ({ name, message }));
}
