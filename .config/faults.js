const inBrowsers = ['addEventListener', 'document', 'localStorage', 'location', 'matchMedia', 'navigator', 'window'];

/** What is almost surely a mistake, in any file: ESLint's own rules that the type checker does not already cover. */
export const faults = [
  {
    rules: {
      eqeqeq: 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
    },
  },
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] } },
  { files: ['**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'error' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    rules: { 'no-undef': 'error' },
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['public/**/*.js', 'src/**/*.js'],
    languageOptions: { globals: Object.fromEntries(inBrowsers.map((name) => [name, 'readonly'])) },
  },
];
