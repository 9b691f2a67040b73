import { expect, test } from 'vitest';
import { fullFrames, frames } from '../marks/frame.ts';
import { faults } from '../render/legibility.ts';
import type { OldScene } from '../render/scene.ts';

/**
 * Checks every state of a scene without a map, in both frames: every text at least 12 px, inside the
 * plate, clear of every other text; title and source end before the margin. Widths are estimates.
 */
export function legible<Data, State>(scene: OldScene<Data, State>, data: Data): void {
  for (const [name, state] of Object.entries(scene.states)) {
    for (const frame of fullFrames.map((frameName) => frames[frameName])) {
      test(`${scene.name}/${name} can be read in the ${frame.name} frame`, () => {
        expect(faults(scene.draw(data, state, frame), frame)).toEqual([]);
      });
    }
  }
}
