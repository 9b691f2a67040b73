// Who may import whom: engine <- content <- story.ts <- scenes <- figures <- site <- features <- layouts <- pages. ARCHITECTURE.md says why.

const layers = ['engine', 'content', 'story.ts', 'scenes', 'figures', 'site', 'features', 'layouts', 'pages'];

/** Each feature may use those before it, so that no two use one another. */
export const features = ['interface', 'offline', 'panel', 'share', 'claims', 'names', 'words', 'changes', 'versions', 'cite', 'pictures', 'tables', 'still', 'described', 'light', 'explore', 'classroom', 'step-page', 'claim-page', 'story', 'embed', 'teach'];

/** What a phone may download of d3. */
const smallD3 = ['d3-selection'];

// The d3 package holds the parts that need a document or a clock, too.
const livelyD3 = [{
  name: 'd3',
  importNames: ['create', 'select', 'selectAll', 'selection', 'transition', 'timer', 'timeout', 'interval', 'now', 'json', 'csv', 'text', 'drag', 'brush', 'zoom', 'shuffle'],
  message: 'A picture is drawn while building: no document, clock, fetch or chance. Import the pure functions you use by name.',
}];

const extension = {
  regex: String.raw`^\.\.?/(?:.*/)?[^./]+$`,
  message: "Write the file's extension: './camera.ts'.",
};

/** What each folder must not reach for, and the mend. `packages`: the only ones allowed. Where two speak of a file the later counts. */
const directions = [
  rule('src/engine/picture', [...above('engine'), 'marks', 'geo', 'render', 'type', 'stage', 'testing'], 'A picture is what build and browser share: it knows neither. Take what it needs as an argument.', { packages: [] }),
  rule('src/engine/marks', [...above('engine'), 'geo', 'render', 'stage', 'testing'], 'Marks know no subject and no map. Take places and numbers as arguments from the scene.', { packages: ['d3'] }),
  rule('src/engine/geo', [...above('engine'), 'render', 'type', 'stage', 'testing'], "The engine's geometry is pure. Take what comes from files as an argument."),
  rule('src/engine/type', [...above('engine'), 'marks', 'geo', 'render', 'stage', 'testing'], 'Type knows only letters. Take what is set in it as an argument.'),
  rule('src/engine/render', [...above('engine'), 'stage', 'testing'], 'The engine prints drawings and knows no story and no page. Take what it needs as an argument.'),
  rule('src/engine/stage', [...above('engine'), 'marks', 'geo', 'render', 'type'], 'The stage imports only src/engine/picture, its own folder and the small parts of d3. Compute it at build and put it in the picture.', { packages: [...smallD3, 'scrollama'] }),
  rule('src/engine/toy', above('engine'), 'The toy story proves that the engine needs no other. Give it what it needs in its own folder.'),
  rule('src/content', [...above('content'), String.raw`engine/(?!marks/formats\.ts$)`], 'src/content reads and checks text alone; of the engine it has the words of numbers and dates. Take anything else, such as the list of figures, as an argument.'),
  rule('src/content/schemas', ['.*', '.*.ts'], 'A schema knows only Zod and other schemas. Move what loads or joins into src/content or into the from.ts of a scene.', { packages: ['astro/zod'] }),
  rule('src/scenes', [...above('scenes'), 'stage', 'engine/stage'], 'A scene knows no page and no browser. Print in src/engine/render, show in src/features.'),
  rule('src/scenes/*/*', [...above('scenes'), 'engine/stage', 'content', 'registry.ts', 'from'], 'A scene imports only the engine, its own folder and d3. Load data in its from.ts and take them as an argument.', { packages: ['d3'], but: ['src/scenes/*/from.ts', 'src/scenes/from/*'] }),
  rule('src/figures', [...above('figures'), 'engine/stage'], 'src/figures joins scenes with words and rows and knows no page. Show things in src/features.'),
  rule('src/site', above('site'), 'src/site is what every page knows: addresses, dates, content opened once. Show things in src/features.'),
  ...features.map((feature, i) => rule(`src/features/${feature}`, [...above('features'), ...features.slice(i + 1)], 'A feature uses only those before it in .config/import-directions.js. Pass it a prop or a slot, or move what both share below them.')),
  rule('src/layouts', above('layouts'), 'A layout knows no page. Pass what it needs as a prop or a slot.'),
  {
    files: ['src/features/*/client/**', 'src/layouts/client/**'],
    ignores: ['**/*.test.ts'],
    rules: refusing([`^(?:\\.\\./)+(?!\\.\\./|client/|engine/(?:stage|picture)/|(?:features/)?[a-z-]+/client/|[^/]+\\.css)`, notOf([...smallD3, 'scrollama', 'workbox-.*'])], 'What runs in the browser imports only the stage, src/engine/picture, client folders and the small parts of d3. Compute it at build and put it in the page.'),
  },
];

/** One config object for all that is ours, then one for each folder that has a direction. */
export const importDirections = [
  { files: ['src/**', 'e2e/**'], rules: { 'no-restricted-imports': ['error', { patterns: [extension] }] } },
  ...directions,
];

function above(layer) {
  return layers.slice(layers.indexOf(layer) + 1);
}

function rule(folder, names, mend, { packages, but = [] } = {}) {
  const reached = names.map((name) => (name.endsWith('.ts') ? `${name.replace('.ts', String.raw`\.ts`)}$` : name.endsWith(')') ? name : `${name}/`));
  const paths = [`^(?:\\.\\.?/)*\\.\\./(?:(?:engine|features)/)?(?:${reached.join('|')})`];
  return { files: [folder.endsWith('*') ? folder : `${folder}/**`], ignores: ['**/*.test.ts', ...but], rules: refusing(packages ? [...paths, notOf(packages)] : paths, mend, packages) };
}

/** Any package but these. */
function notOf(packages) {
  return `^(?!\\.{1,2}/)(?!(?:${packages.join('|')})$)`;
}

function refusing(patterns, message, packages = []) {
  return { 'no-restricted-imports': ['error', { paths: packages.includes('d3') ? livelyD3 : [], patterns: [extension, ...patterns.map((regex) => ({ regex, message }))] }] };
}
