import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));
const eslint = new ESLint({ cwd: top, overrideConfigFile: '.config/eslint.config.js' });

describe('the way of imports', () => {
  refuses('a scene that loads data', 'src/scenes/toll/scene.ts', "import { readLibrary } from '../../content/library.ts';", 'Load data in its from.ts');
  refuses('a scene that asks for its own data', 'src/scenes/toll/scene.ts', "import { countOf } from '../from/count-of.ts';", 'Load data in its from.ts');
  refuses('a scene that joins the registry', 'src/scenes/toll/scene.ts', "import { registry } from '../registry.ts';", 'A scene imports only');
  refuses('a scene that reaches the stage', 'src/scenes/toll/scene.ts', "import { moveTo } from '../../engine/stage/move-to.ts';", 'A scene imports only');
  refuses('a scene that shows itself', 'src/scenes/toll/scene.ts', "import { card } from '../../features/pictures/cards.ts';", 'A scene imports only');
  refuses('a scene that imports d3-selection', 'src/scenes/toll/scene.ts', "import { select } from 'd3-selection';", 'A scene imports only');
  refuses('a scene that selects through d3', 'src/scenes/toll/scene.ts', "import { select } from 'd3';", 'no document, clock, fetch or chance');
  refuses('a scene that imports Astro', 'src/scenes/toll/scene.ts', "import { z } from 'astro/zod';", 'A scene imports only');
  refuses('data that print', 'src/scenes/toll/from.ts', "import { still } from '../../features/pictures/stills.ts';", 'knows no page');
  refuses('a registry that wakes the stage', 'src/scenes/registry.ts', "import { moveTo } from '../engine/stage/move-to.ts';", 'no browser');
  refuses('a mark that knows a scene', 'src/engine/marks/label.ts', "import { one } from '../../scenes/one.ts';", 'know no subject');
  refuses('a mark that knows a map', 'src/engine/marks/label.ts', "import { place } from '../geo/projection.ts';", 'know no subject');
  refuses('geometry that reads content', 'src/engine/geo/projection.ts', "import { readLibrary } from '../../content/library.ts';", 'is pure');
  refuses('a renderer that knows a feature', 'src/engine/render/card.ts', "import Step from '../../features/story/Step.astro';", 'no story and no page');
  refuses('a renderer that asks the registry', 'src/engine/render/card.ts', "import { registry } from '../../scenes/registry.ts';", 'no story and no page');
  refuses('an engine that knows the story', 'src/engine/geo/projection.ts', "import { map } from '../../story.ts';", 'Take what comes from files as an argument');
  refuses('a toy story that borrows from this one', 'src/engine/toy/scene.ts', "import { sides } from '../../story.ts';", 'proves that the engine needs no other');
  refuses('a picture that knows a mark', 'src/engine/picture/picture.ts', "import type { Mark } from '../marks/mark.ts';", 'build and browser share');
  refuses('a stage that imports a mark', 'src/engine/stage/move-to.ts', "import type { Mark } from '../marks/mark.ts';", 'The stage imports only');
  refuses('a stage that imports all of d3', 'src/engine/stage/move-to.ts', "import { select } from 'd3';", 'The stage imports only');
  refuses('a stage that knows a feature', 'src/engine/stage/move-to.ts', "import { panel } from '../../features/panel/client/panel.ts';", 'The stage imports only');
  refuses('a schema that loads', 'src/content/schemas/claim.ts', "import { readFileSync } from 'node:fs';", 'A schema knows only Zod');
  refuses('a schema that asks the library', 'src/content/schemas/claim.ts', "import { library } from '../library.ts';", 'A schema knows only Zod');
  refuses('a reader of content that asks the scenes', 'src/content/library.ts', "import { registry } from '../scenes/registry.ts';", 'as an argument');
  refuses('an address that knows a page', 'src/site/href.ts', "import { page } from '../pages/page.ts';", 'Show things in src/features');
  refuses('a feature that uses a later one', 'src/features/claims/rows.ts', "import { lesson } from '../teach/lessons.ts';", 'uses only those before it');
  refuses('a feature that knows a layout', 'src/features/story/step.ts', "import { nav } from '../../layouts/nav.ts';", 'uses only those before it');
  refuses('a client file that reads content', 'src/features/claims/client/rows.ts', "import { library } from '../../../content/library.ts';", 'runs in the browser');
  refuses('a client file that imports what is made at build', 'src/features/claims/client/rows.ts', "import { rows } from '../rows.ts';", 'runs in the browser');
  refuses('a layout that knows a page', 'src/layouts/nav.ts', "import { page } from '../pages/page.ts';", 'knows no page');
  refuses('an import without its extension', 'src/pages/step.ts', "import { round } from '../engine/picture/camera';", "Write the file's extension");

  accepts('a scene over the engine, its own folder and d3', 'src/scenes/toll/scene.ts', [
    "import { scaleLinear } from 'd3';",
    "import { round } from '../../engine/picture/camera.ts';",
    "import { pick } from '../../engine/marks/frame.ts';",
    "import { border } from '../../engine/geo/frontier.ts';",
    "import { states } from './states.ts';",
    'export const drawing = [scaleLinear, round, pick, border, states];',
  ]);
  accepts('data that read content', 'src/scenes/toll/from.ts', ["import type { Library } from '../../content/library.ts';", "import { countOf } from '../from/count-of.ts';", 'export const one: Library = countOf();']);
  accepts('a stage over its own folder and its five libraries', 'src/engine/stage/move-to.ts', [
    "import { select } from 'd3-selection';",
    "import { round } from '../picture/camera.ts';",
    'export const moved = [select, round];',
  ]);
  accepts('a client file over the stage and another client file', 'src/features/claims/client/rows.ts', [
    "import { panel } from '../../panel/client/panel.ts';",
    "import { motion } from '../../../engine/stage/motion.ts';",
    'export const rows = [panel, motion];',
  ]);
  accepts('a feature that uses an earlier one', 'src/features/teach/lesson.ts', ["import { sign } from '../claims/verdicts.ts';", 'export const lesson = sign;']);
  accepts('a feature that asks the story file', 'src/features/claims/rows.ts', ["import { sides } from '../../story.ts';", 'export const rows = sides;']);
  accepts('a scene test that prints', 'src/scenes/toll/scene.test.ts', ["import { toSvg } from '../../engine/render/to-svg.ts';", 'toSvg();']);
});

describe('the house rules', () => {
  refuses('a default export', 'src/engine/render/card.ts', 'export default 1;', 'Give the thing a name');
  refuses('a default export by another spelling', 'src/engine/render/card.ts', 'const card = 1; export { card as default };', 'Give the thing a name');
  refuses('a list of things passed on', 'src/engine/render/card.ts', "export * from './to-svg.ts';", 'Import from the file that defines it');
  refuses('a file called index', 'src/engine/marks/index.ts', 'export const one = 1;', 'Name the file for what it holds');
  refuses('a file called utils', 'src/engine/render/utils.ts', 'export const one = 1;', 'Name the file for what it holds');
  refuses('a scene that reads the document', 'src/scenes/toll/scene.ts', 'export const body = document.body;', 'no page or clock');
  refuses('a mark that asks the window', 'src/engine/marks/label.ts', 'export const wide = window.innerWidth;', 'no page or clock');
  refuses('a scene that throws dice', 'src/scenes/toll/scene.ts', 'export const x = Math.random();', 'the same marks');
  refuses('a scene that asks what time it is', 'src/scenes/toll/scene.ts', 'export const x = Date.now();', 'take the date as an argument');
  refuses('a scene that asks for today', 'src/scenes/toll/scene.ts', 'export const x = new Date();', 'take the date as an argument');
  refuses('a file of more than 200 lines', 'src/engine/render/card.ts', '// a line\n'.repeat(201), 'too many lines');

  refuses('a scene with words for readers', 'src/scenes/toll/scene.ts', "export const said = 'local officials, to Reuters';", 'content/pictures/<scene>.yaml');
  refuses('a scene with words in a template', 'src/scenes/toll/scene.ts', 'export const said = (count: number) => `${count} in Khost, and more`;', 'content/pictures/<scene>.yaml');
  refuses('a loader with words for readers', 'src/scenes/toll/from.ts', "export const said = 'local officials, to Reuters';", 'content/pictures/<scene>.yaml');
  refuses('a shared loader with words for readers', 'src/scenes/from/rows.ts', "export const said = 'local officials, to Reuters';", 'content/pictures/<scene>.yaml');
  accepts('a loader that asks what a cell says, and tells editors what is amiss', 'src/scenes/toll/from.ts', ["import { Missing } from '../from/rows.ts';", "export const built = (topic: string): boolean => topic === 'share built';", "export const lost = new Missing({ file: 'tolls.csv', where: 'all', found: 'no such row', expected: 'one of them' });"]);
  accepts('looks, shapes, names of marks and errors in a scene', 'src/scenes/toll/scene.ts', [
    "export const look = 'roomy second';",
    'export const cell = (i: number) => `second of-${i}`;',
    'export const shape = (x: number) => `M${x} 0h5 V12 L4 4z`;',
    "export const key = 'toll-highest-by';",
    'export const fail = () => { throw new Error(`There is no such count.`); };',
  ]);
  refuses('a page with words for readers', 'src/pages/who.astro', '<p>Who is who</p>', 'content/');
  refuses('a label that is only heard', 'src/features/share/Copy.astro', '<a aria-label="Copy">{sign}</a>', 'content/');
  refuses('a name set as old browsers do not know', 'src/features/share/client/copy.ts', "export const name = (field: Element) => { field.ariaLabel = ''; };", 'set the attribute');
  refuses('an address written where it may throw', 'src/features/share/client/copy.ts', "export const write = () => { history.replaceState(null, '', '#'); };", 'writeAddress()');
  refuses('a script that speaks', 'src/features/share/client/copy.ts', "export const done = (status: Element) => { status.textContent = 'Copied'; };", "said('group.key')");
  accepts('what no reader reads in a page', 'src/features/share/client/copy.ts', [
    "export const link = document.querySelector('.copied a[data-copy]');",
    "export const isEscape = (key: string) => key === 'Escape';",
    "export const html = (d: string) => `<svg class=\"sign ringed\"><path class=\"sign-strokes\" d=\"${d}\"></path></svg>`;",
    "export const type = 'text/plain; charset=utf-8';",
  ]);
  accepts('words in a sample for tests', 'src/scenes/toll/sample.ts', ["export const said = 'local officials, to Reuters';"]);
  accepts('a date from the data', 'src/scenes/toll/scene.ts', ["export const x = new Date('2022-04-16');"]);
  accepts('the default export a tool loads', 'astro.config.mjs', ['export default {};']);
});

describe('the engine knows no story', () => {
  refuses('a side by its name', 'src/engine/marks/half-disc.ts', "export type Side = 'kabul' | 'islamabad';", 'stands in src/story.ts');
  refuses('a country inside a longer name', 'src/engine/geo/arc.ts', 'export const nearestOnFrontier = 1;', '"Frontier" is a word of this story');
  refuses('a place that only a comment names', 'src/engine/geo/arc.ts', '// true near Torkham\nexport const one = 1;', '"Torkham" is a word of this story');
  refuses('a chapter', 'src/engine/render/card.ts', "export const chapters = ['rift'];", '"rift" is a word of this story');
  refuses('a test on this story', 'src/engine/marks/wrap.test.ts', "export const words = 'Datta Khel';", 'Take it as an argument');

  accepts('a scene that names a side', 'src/scenes/toll/scene.ts', ["export const side = 'kabul';"]);
  accepts('words that no story owns', 'src/engine/marks/label.ts', ['// a rift in usage since the outlook of Indiana\nexport const one = 1;']);
});

function refuses(what: string, filePath: string, code: string, mend: string): void {
  test(`refuses ${what}, and says the mend`, async () => {
    expect(await complaints(filePath, code)).toContain(mend);
  });
}

function accepts(what: string, filePath: string, lines: readonly string[]): void {
  test(`accepts ${what}`, async () => {
    expect(await complaints(filePath, lines.join('\n'))).toBe('');
  });
}

async function complaints(filePath: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.message).join('\n');
}
