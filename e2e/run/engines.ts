import { runSteps } from './run-steps.ts';
import { runStep, toScreen } from './step.ts';
import { engineSteps } from './steps.ts';

delete process.env['BASE']; // the browser tests visit the site at the root of its host
process.env['ENGINES'] = 'all';
process.exitCode = await runSteps(engineSteps, runStep, toScreen);
