import { expect, test } from 'vitest';
import { formats } from '../marks/formats.ts';
import { frameNames, frames, type Frame } from '../marks/frame.ts';
import type { Drawing } from '../marks/mark.ts';
import { toPicture } from '../render/to-picture.ts';
import { toSvg } from '../render/to-svg.ts';
import type { Drawn, Given, Scene } from '../render/scene.ts';

/** What a scene is drawn from in a test: sample data, and words where the drawing depends on them. */
export interface Sample<Data> {
  /** Sample data; for each state its own where they differ. */
  readonly data: Data | ((state: string) => Data);
  /** By key; where a key has none, the key itself stands for its words, so that editing content turns no golden red. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Twenty-four points, evenly spaced: enough of the line to be read and compared. */
const line = Array.from({ length: 24 }, (_, i) => i / 23);

/**
 * Compares every state of a scene, in each of its frames, with the file in `figures/` beside the test, which
 * accepting writes. To accept a change: `npm run accept <scene>`, and read the difference.
 */
export function goldens<Data, State>(scene: Scene<Data, State>, sample: Sample<Data>): void {
  for (const name of Object.keys(scene.states)) {
    for (const frame of frameNames.map((frameName) => frames[frameName])) {
      golden(scene.name, name, frame, () => ({ title: 'title', source: 'source', camera: null, map: [], ...drawSample(scene, sample, name, frame) }));
    }
  }
}

/** A picture drawn from a sample, for tests of its marks; `more` to change what it is given. */
export function drawSample<Data, State>(scene: Scene<Data, State>, { data, words = {} }: Sample<Data>, state: string, frame: Frame, more: Partial<Given<Data, State>> = {}): Drawn {
  return scene.draw({
    data: typeof data === 'function' ? (data as (state: string) => Data)(state) : data,
    words: (key) => words[key] ?? key,
    state: scene.states[state]!,
    frame,
    line,
    format: formats('en-GB'),
    ...more,
  });
}

function golden(scene: string, state: string, frame: Frame, draw: () => Drawing): void {
  test(`${scene}/${state} in the ${frame.name} frame is drawn as its file in figures shows`, async () => {
    const file = `figures/${state}.${frame.name}.svg`;
    const mend = `${file} is missing or shows another picture. If this is the one you mean: npm run accept ${scene}`;
    await expect(elementALine(toSvg(toPicture(draw(), frame), frame)), mend).toMatchFileSnapshot(file);
  });
}

/** A file that can be read and compared: each element on its own line, a text with its pieces on one. */
function elementALine(svg: string): string {
  return `${svg.replace(/>(?=<(?!\/?tspan|\/text))/g, '>\n')}\n`;
}
