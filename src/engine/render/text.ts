import type { Frame } from '../marks/frame.ts';
import type { Point, Name, Run, TextMark } from '../marks/mark.ts';
import { widthOf } from '../type/width-of.ts';
import { wrap } from '../marks/wrap.ts';
import { typeOf } from './type-of.ts';

/** The room words are given. */
export interface TextBox {
  readonly x: number;
  /** Baseline of the first line; of the last where the text grows up, of the middle where it grows both ways. */
  readonly y: number;
  /** The widest line, in pixels. */
  readonly width: number;
  /** The most lines; 1 where absent. */
  readonly lines?: number;
  readonly grow?: 'down' | 'up' | 'both';
  /** Which end of a line stands at `x`; `start` where absent. */
  readonly anchor?: TextMark['anchor'];
  /** Words from `src/styles/picture.css`: `roomy second`. */
  readonly look?: string;
  /** From baseline to baseline; by the size of the letters where absent. */
  readonly lineHeight?: number;
  /** The place on the map the text rides on; `x` and `y` are then offsets from it. */
  readonly at?: Point;
  readonly order?: number;
  /** What the words name, as marks carry it. */
  readonly of?: readonly Name[];
}

/**
 * Words as text marks, a line each, with the keys `key/0`, `key/1`, ... broken by their measured width. `**These**`
 * are set strong. No words, no mark. Never throws: what does not fit is said in `misfit` on the first mark.
 */
export function text(key: string, words: string, box: TextBox, frame: Frame): TextMark[] {
  if (words === '') return [];
  const { x, y, width, lines: allowed = 1, grow = 'down', anchor = 'start', look = '', at, order, of } = box;
  const { size } = typeOf([look], frame.name);
  const { lineHeight = Math.round(size * 1.28 * 2) / 2 } = box;
  const measure = (line: string): number => widthIn(line, look, frame);
  const lines = wrap(eachStrong(words), width, measure);
  const widest = Math.max(...lines.map(measure));
  const misfit = { words, lines: lines.length, linesAllowed: allowed, width: Math.ceil(widest), widthAllowed: Math.floor(width) };
  const first = y - { down: 0, up: 1, both: 0.5 }[grow] * (lines.length - 1) * lineHeight;
  return lines.map((line, i) => ({
    kind: 'text',
    key: `${key}/${i}`,
    className: look,
    x,
    y: first + i * lineHeight,
    anchor,
    runs: runsOf(line),
    ...(at && { at }),
    ...(order !== undefined && { order }),
    ...(of && { of }),
    ...(i === 0 && (lines.length > allowed || widest > width) && { misfit }),
  }));
}

/** The width of one line of words in a look, in pixels of the frame: for plates and leaders that fit their label. */
export function widthIn(words: string, look: string, frame: Frame): number {
  return runsOf(eachStrong(words)).reduce((sum, run) => {
    const { font, size } = typeOf([look, run.className ?? ''], frame.name);
    return sum + widthOf(run.text, font, size);
  }, 0);
}

/** Marks a single strong word, so that a line may end between two. */
const strong = '\ue000';

function eachStrong(words: string): string {
  return words.replace(/\*\*(.+?)\*\*/g, (_, some: string) => some.split(' ').map((word) => strong + word).join(' '));
}

/** Strong words and others as pieces; a space belongs to what stands before it. */
function runsOf(line: string): Run[] {
  const pieces = line.split(/(?<= )/).reduce<{ text: string; isStrong: boolean }[]>((before, word) => {
    const isStrong = word.startsWith(strong);
    const last = before.at(-1);
    if (last?.isStrong === isStrong) last.text += word;
    else before.push({ text: word, isStrong });
    return before;
  }, []);
  return pieces.map(({ text: piece, isStrong }) => ({ text: piece.replaceAll(strong, ''), ...(isStrong && { className: 'strong' }) }));
}
