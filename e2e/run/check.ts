import { runSteps } from './run-steps.ts';
import { runStep, toScreen } from './step.ts';
import { checkSteps } from './steps.ts';

process.exitCode = await runSteps(checkSteps, runStep, toScreen);
