import type { Format } from '../engine/marks/formats.ts';
import type { Frame } from '../engine/marks/frame.ts';
import type { Drawn, Scene, Values, Words } from '../engine/render/scene.ts';
import type { Behind, Rows } from './from/rows.ts';

/** A scene with its data, whatever their shape. */
export interface Entry {
  readonly name: string;
  readonly states: readonly string[];
  /** Takes the data of a state. */
  readonly open: (state: string, ground: Ground) => Opened;
}

/** What every scene is offered to be drawn from. */
export interface Ground {
  readonly rows: Rows;
  readonly behind: () => Behind;
  /** Where the line's points stand on its length. */
  readonly line: readonly number[];
  readonly format: Format;
}

/** A state ready to be drawn. */
export interface Opened {
  readonly values: Values;
  readonly behind: () => Behind;
  readonly draw: (frame: Frame, words: Words) => Drawn;
}

/** A scene whose words and rows stand in `content/`. */
export function worded<Data, State>(scene: Scene<Data, State>, from: (rows: Rows, state: string) => Data): Entry {
  return {
    name: scene.name,
    states: Object.keys(scene.states),
    open(state, { rows, behind, line, format }) {
      const data = from(rows, state);
      const values = (scene.values ?? valuesAtTop)(data);
      return { values, behind, draw: (frame, words) => scene.draw({ data, words, state: scene.states[state]!, frame, line, format }) };
    },
  };
}

/** What placeholders may name where a scene does not say: numbers, strings and dates at the top of its data. */
function valuesAtTop(data: unknown): Values {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]): [string, number | string][] => {
      if (typeof value === 'number' || typeof value === 'string') return [[name, value]];
      return value instanceof Date ? [[name, value.toISOString().slice(0, 10)]] : [];
    }),
  );
}
