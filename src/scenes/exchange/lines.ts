import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { LabelLine } from '../../engine/marks/label.ts';
import { widthOf, type FontName } from '../../engine/marks/width-of.ts';
import { wrap } from '../../engine/marks/wrap.ts';
import type { Statement } from './data.ts';
import type { Layout } from './layout.ts';
import type { Telling } from './states.ts';
import { dateLabel } from './time.ts';

/** The lines of an entry: when and who, in the hue of the side that speaks, and then what was said or, in italics, done. */
export function linesOf(statement: Statement, { side, bare }: Telling, { width, size }: Layout, frame: Frame): LabelLine[] {
  const { kind, date, speaker, words, short } = statement;
  // On a phone a name goes without its office.
  const who = pick(frame, speaker.split(',')[0]!, speaker);
  const what = pick(frame, bare ? short : words, words);
  const hue = statement.side === 'neither' ? 'second' : side;
  const heading = wrapped(`${dateLabel(date, frame)} · ${who}`, 'sans-strong').map((text) => [{ text: text.replace(/ ·$/, ''), className: `strong ${hue}` }]);
  return [...(bare ? [] : heading), ...wrapped(what, 'sans').map((text) => [{ text, className: kind === 'statement' ? '' : 'italic' }])];

  function wrapped(text: string, font: FontName): string[] {
    return wrap(text, width[side], (line) => widthOf(line, font, size));
  }
}
