import type { Step } from './step.ts';
import { ofVitest } from './tally.ts';

/**
 * Rewrites the golden figures of one scene and of no other. Throws, with the scenes there are, where it is given none
 * of them: without a path the test runner would rewrite every golden figure of the house.
 */
export function acceptStep(scene: string | undefined, scenes: readonly string[]): Step {
  if (scene === undefined || !scenes.includes(scene)) {
    throw new Error(`${scene === undefined ? 'No scene is named' : `There is no scene "${scene}"`}. Say which pictures you accept: npm run accept <scene>, one of ${scenes.join(', ')}.`);
  }
  return {
    name: `pictures of ${scene}`,
    // Not the short -u, which takes the word after it, a path, for what is to be updated.
    tool: ['vitest', 'vitest', 'run', '--config', '.config/vitest.config.ts', `src/scenes/${scene}/`, '--update=all', '--reporter', 'default', '--reporter', 'json', '--outputFile.json', 'test-results/accept.json'],
    report: { file: 'test-results/accept.json', count: ofVitest },
  };
}
