import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));
const eslint = new ESLint({ cwd: top, overrideConfigFile: '.config/eslint.config.js' });

describe('the way of imports', () => {
  refuses('a scene that loads data', 'src/scenes/toll/scene.ts', "import { toll } from '../../data/toll.ts';", 'Load data in src/data');
  refuses('a scene that prints itself', 'src/scenes/scene.ts', "import { toSvg } from '../render/to-svg.ts';", 'A scene imports only marks, geo');
  refuses('a scene that joins the registry', 'src/scenes/scene.ts', "import { registry } from '../registry.ts';", 'join the two in src/registry.ts');
  refuses('a scene that reaches the running client', 'src/scenes/scene.ts', "import { moveTo } from '../client/move-to.ts';", 'A scene imports only');
  refuses('a scene that imports d3-selection', 'src/scenes/scene.ts', "import { select } from 'd3-selection';", 'A scene imports only');
  refuses('a scene that selects through d3', 'src/scenes/scene.ts', "import { select } from 'd3';", 'no document, clock, fetch or chance');
  refuses('a scene that imports Astro', 'src/scenes/scene.ts', "import { z } from 'astro/zod';", 'A scene imports only');
  refuses('a mark that knows a scene', 'src/marks/label.ts', "import { one } from '../scenes/one.ts';", 'src/marks knows no subject');
  refuses('geometry that reads a collection', 'src/geo/projection.ts', "import { readLibrary } from '../content/library.ts';", 'src/geo is pure');
  refuses('a schema that loads', 'src/schemas/claim.ts', "import { readFileSync } from 'node:fs';", 'A schema knows only Zod');
  refuses('a reader of content that asks the scenes', 'src/content/library.ts', "import { registry } from '../registry.ts';", 'as an argument');
  refuses('data that draws', 'src/data/toll.ts', "import { toSvg } from '../render/to-svg.ts';", 'Draw in src/scenes');
  refuses('a registry that prints', 'src/registry.ts', "import { toSvg } from './render/to-svg.ts';", 'stops there');
  refuses('a registry that wakes the client', 'src/registry.ts', "import { moveTo } from './client/move-to.ts';", 'stops there');
  refuses('a renderer that knows a component', 'src/render/card.ts', "import Step from '../components/Step.astro';", 'knows no page');
  refuses('an address that knows a page', 'src/site/href.ts', "import { page } from '../pages/page.ts';", 'shows nothing itself');
  refuses('a component that knows a layout', 'src/components/step.ts', "import { nav } from '../layouts/nav.ts';", 'A component knows no layout');
  refuses('a client that imports a mark', 'src/client/move-to.ts', "import type { Mark } from '../marks/mark.ts';", 'The client imports only');
  refuses('a client that imports all of d3', 'src/client/move-to.ts', "import { select } from 'd3';", 'The client imports only');
  refuses('an import without its extension', 'src/pages/step.ts', "import { round } from '../client/camera';", "Write the file's extension");

  accepts('a scene over marks, geo, d3 and the pure camera', 'src/scenes/toll/scene.ts', [
    "import { scaleLinear } from 'd3';",
    "import { round } from '../../client/camera.ts';",
    "import { pick } from '../../marks/frame.ts';",
    "import { border } from '../../geo/frontier.ts';",
    "import { states } from './states.ts';",
    'export const drawing = [scaleLinear, round, pick, border, states];',
  ]);
  accepts('a scene with its own file of data', 'src/scenes/toll/scene.ts', ["import type { Toll } from './data.ts';", 'export const one: Toll = 1;']);
  accepts('a client over its own folder and its five libraries', 'src/client/move-to.ts', [
    "import { select } from 'd3-selection';",
    "import { round } from './camera.ts';",
    'export const moved = [select, round];',
  ]);
  accepts('a scene test that prints', 'src/scenes/toll/scene.test.ts', ["import { toSvg } from '../../render/to-svg.ts';", 'toSvg();']);
});

describe('the house rules', () => {
  refuses('a default export', 'src/render/card.ts', 'export default 1;', 'Give the thing a name');
  refuses('a default export by another spelling', 'src/render/card.ts', 'const card = 1; export { card as default };', 'Give the thing a name');
  refuses('a list of things passed on', 'src/render/card.ts', "export * from './to-svg.ts';", 'Import from the file that defines it');
  refuses('a file called index', 'src/marks/index.ts', 'export const one = 1;', 'Name the file for what it holds');
  refuses('a file called utils', 'src/render/utils.ts', 'export const one = 1;', 'Name the file for what it holds');
  refuses('a scene that reads the document', 'src/scenes/scene.ts', 'export const body = document.body;', 'no page or clock');
  refuses('a mark that asks the window', 'src/marks/label.ts', 'export const wide = window.innerWidth;', 'no page or clock');
  refuses('a scene that throws dice', 'src/scenes/scene.ts', 'export const x = Math.random();', 'the same marks');
  refuses('a scene that asks what time it is', 'src/scenes/scene.ts', 'export const x = Date.now();', 'take the date as an argument');
  refuses('a scene that asks for today', 'src/scenes/scene.ts', 'export const x = new Date();', 'take the date as an argument');
  refuses('a file of more than 200 lines', 'src/render/card.ts', '// a line\n'.repeat(201), 'too many lines');

  accepts('a date from the data', 'src/scenes/scene.ts', ["export const x = new Date('2022-04-16');"]);
  accepts('the default export a tool loads', 'astro.config.mjs', ['export default {};']);
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
