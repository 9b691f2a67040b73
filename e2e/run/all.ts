import { runSteps } from './run-steps.ts';
import { runStep, toScreen } from './step.ts';
import { allSteps } from './steps.ts';

delete process.env['BASE']; // the browser tests visit the site at the root of its host
process.env['ENGINES'] ??= 'here';
process.exitCode = await runSteps(allSteps, runStep, toScreen);
