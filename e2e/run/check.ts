import { runSteps } from './run-steps.ts';
import { runStep } from './step.ts';
import { checkSteps } from './steps.ts';

process.exitCode = await runSteps(checkSteps, runStep, console.log);
