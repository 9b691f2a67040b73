import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { acceptStep } from './accept-step.ts';
import { runSteps } from './run-steps.ts';
import { runStep, toScreen, top } from './step.ts';

/** `npm run accept <scene>`: the pictures of one scene become what it draws now. */
const folder = path.join(top, 'src/scenes');
const scenes = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'scene.ts')));

try {
  process.exitCode = await runSteps([acceptStep(process.argv[2], scenes)], runStep, toScreen);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
