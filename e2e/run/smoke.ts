import { runSteps } from './run-steps.ts';
import { runStep, toScreen } from './step.ts';
import { smokeSteps } from './steps.ts';

delete process.env['BASE']; // the browser tests visit the site at the root of its host
process.exitCode = await runSteps(smokeSteps, runStep, toScreen);
