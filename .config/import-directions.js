// Who may import whom: material flows content -> schemas -> data -> registry -> render -> site -> components ->
// layouts -> pages, so each folder imports only what stands before it. ARCHITECTURE.md says why.

const folders = ['schemas', 'content', 'geo', 'marks', 'scenes', 'data', 'registry', 'render', 'site', 'client', 'components', 'layouts', 'pages'];

/** Of the client's files only these are pure, and so may be used while building. */
const pureClient = ['camera', 'frame-height', 'picture', 'line-shape'];

/** `never`: folders of ours refused; `client`: 'pure' refuses its other files; `packages`: the only ones allowed. */
const directions = {
  'src/schemas': {
    never: folders.filter((folder) => folder !== 'schemas'),
    packages: ['astro/zod'],
    mend: 'A schema knows only Zod and other schemas. Move what loads or joins into src/content or src/data.',
  },
  'src/content': {
    never: folders.filter((folder) => !['schemas', 'content'].includes(folder)),
    mend: 'src/content reads and checks text, with schemas alone. Take anything else, such as the list of figures, as an argument.',
  },
  'src/geo': {
    never: folders.filter((folder) => !['geo', 'marks', 'client'].includes(folder)),
    client: 'pure',
    mend: 'src/geo is pure geometry over marks and frames. Take what comes from files as an argument.',
  },
  'src/marks': {
    never: folders.filter((folder) => !['marks', 'client'].includes(folder)),
    client: 'pure',
    packages: ['d3'],
    mend: 'src/marks knows no subject. Take places and numbers as arguments from the scene.',
  },
  'src/scenes': {
    never: folders.filter((folder) => !['scenes', 'marks', 'geo', 'client'].includes(folder)),
    client: 'pure',
    packages: ['d3'],
    mend: 'A scene imports only marks, geo, its own folder and d3. Load data in src/data, join the two in src/registry.ts, and take it as an argument.',
  },
  'src/data': {
    never: ['registry', 'render', 'site', 'components', 'layouts', 'pages'],
    client: 'pure',
    mend: 'src/data returns what a scene needs and does not draw. Draw in src/scenes, print in src/render.',
  },
  'src/registry.ts': {
    never: ['render', 'site', 'components', 'layouts', 'pages'],
    client: 'pure',
    mend: 'The registry joins data and scenes, and stops there. Print in src/render.',
  },
  'src/render': {
    never: ['site', 'components', 'layouts', 'pages'],
    client: 'pure',
    mend: 'src/render prints drawings and knows no page. Take what it needs as an argument.',
  },
  'src/site': {
    never: ['components', 'layouts', 'pages'],
    client: 'pure',
    mend: 'src/site prepares what pages say and shows nothing itself. Show it in src/components.',
  },
  'src/client': {
    never: folders.filter((folder) => folder !== 'client'),
    packages: ['d3-selection', 'd3-transition', 'd3-interpolate', 'd3-ease', 'scrollama'],
    mend: 'The client imports only d3-selection, d3-transition, d3-interpolate, d3-ease, scrollama and its own folder. Compute it at build and put it in the picture.',
  },
  'src/components': {
    never: ['layouts', 'pages'],
    mend: 'A component knows no layout or page. Pass what it needs as a prop or a slot.',
  },
  'src/layouts': {
    never: ['pages'],
    mend: 'A layout knows no page. Pass what it needs as a prop or a slot.',
  },
};

const extension = {
  regex: String.raw`^\.\.?/(?:.*/)?[^./]+$`,
  message: "Write the file's extension: './camera.ts'.",
};

/** One config object for all that is ours, then one for each folder that has a direction. */
export const importDirections = [
  { files: ['src/**', 'e2e/**'], rules: { 'no-restricted-imports': ['error', { patterns: [extension] }] } },
  ...Object.entries(directions).map(([folder, direction]) => ({
    files: folder.endsWith('.ts') ? [folder] : [`${folder}/**`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: livelyD3(direction), patterns: [extension, ...patternsOf(folder, direction)] }] },
  })),
];

function patternsOf(folder, { never, client, packages, mend }) {
  const src = folder.endsWith('.ts') ? '^\\./' : '^(?:\\.\\./)+';
  const refused = [`${src}(?:${never.join('|')})(?:/|\\.ts$)`];
  if (client === 'pure') refused.push(`${src}client/(?!(?:${pureClient.join('|')})\\.ts$)`);
  if (packages) refused.push(`^(?!\\.{1,2}/)(?!(?:${packages.join('|')})$)`);
  return refused.map((regex) => ({ regex, message: mend }));
}

// The d3 package holds the parts that need a document or a clock, too.
function livelyD3({ packages }) {
  if (!packages?.includes('d3')) return [];
  const importNames = ['create', 'select', 'selectAll', 'selection', 'transition', 'timer', 'timeout', 'interval', 'now', 'json', 'csv', 'text', 'drag', 'brush', 'zoom', 'shuffle'];
  return [{ name: 'd3', importNames, message: 'A picture is drawn while building: no document, clock, fetch or chance. Import the pure functions you use by name.' }];
}
