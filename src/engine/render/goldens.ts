 
import { expect, test } from 'vitest';
import { frameNames, frames } from '../marks/frame.ts';
import { toPicture } from './to-picture.ts';
import { toSvg } from './to-svg.ts';
import type { Scene } from './scene.ts';
 

/**
 * Compares every state of a scene in both frames with the file in `figures/` beside the test, which
 * accepting writes. To accept a change: `npm run accept <scene>`, and read the difference.
 */
export function goldens<Data, State>(scene: Scene<Data, State>, data: Data): void {
  for (const [name, state] of Object.entries(scene.states)) {
    for (const frame of frameNames.map((frameName) => frames[frameName])) {
      test(`${scene.name}/${name} in the ${frame.name} frame is drawn as its file in figures shows`, async () => {
        const svg = toSvg(toPicture(scene.draw(data, state, frame), frame), frame);
        const mend = `figures/${name}.${frame.name}.svg is missing or shows another picture. If this is the one you mean: npm run accept ${scene.name}`;
        await expect(elementALine(svg), mend).toMatchFileSnapshot(`figures/${name}.${frame.name}.svg`);
      });
    }
  }
}

/** A file that can be read and compared: each element on its own line, a text with its pieces on one. */
function elementALine(svg: string): string {
  return `${svg.replace(/>(?=<(?!\/?tspan|\/text))/g, '>\n')}\n`;
}
