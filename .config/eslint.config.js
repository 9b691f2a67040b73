import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

import { faults } from './faults.js';
import { house } from './house-rules.js';
import { importDirections } from './import-directions.js';
import { wordsInPages } from './words-in-pages.js';
import { wordsInScenes } from './words-in-scenes.js';
import { storyWords } from './story-words.js';

/** Rules that need no type information. Run from the top of the repository: `eslint --config .config/eslint.config.js .` */
export default [
  { ignores: ['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/'] },
  ...ts.configs.recommended,
  ...astro.configs.recommended,
  ...faults,
  ...house,
  ...importDirections,
  ...wordsInPages,
  ...wordsInScenes,
  ...storyWords,
];
